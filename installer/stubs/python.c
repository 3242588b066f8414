/* python.exe: hands the command line to pythonXY.dll (-DDLL=...), as python.org's own program does. */
#include <windows.h>
#include <stdio.h>
#include <wchar.h>

typedef int (*py_main)(int, wchar_t **);

int wmain(int argc, wchar_t **argv)
{
    HMODULE library = LoadLibraryW(DLL);
    if (!library) {
        fwprintf(stderr, L"%ls cannot be loaded\n", DLL);
        return 111;
    }
    return ((py_main)(void *)GetProcAddress(library, "Py_Main"))(argc, argv);
}

/* Only for trying the program under Wine 8, which lacks this library: random bytes, from the system as on Windows. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID target, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE target, SIZE_T length)
{
    while (length) {
        ULONG part = length > 0x10000000 ? 0x10000000 : (ULONG)length;
        if (!SystemFunction036(target, part))
            return FALSE;
        target += part;
        length -= part;
    }
    return TRUE;
}

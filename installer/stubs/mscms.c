/* Only for trying the program under Wine 8: its mscms.dll lacks a function that Qt looks for when it shows a window. */
#include <windows.h>
#define OUT __declspec(dllexport)

OUT HANDLE WINAPI WcsOpenColorProfileW(void *a, void *b, void *c, DWORD d, DWORD e, DWORD f, DWORD g) { return 0; }
OUT HANDLE WINAPI OpenColorProfileW(void *a, DWORD b, DWORD c, DWORD d) { return 0; }
OUT BOOL WINAPI CloseColorProfile(HANDLE profile) { return TRUE; }
OUT HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options) { return 0; }
OUT BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, BYTE *target, DWORD *size) { return FALSE; }
OUT BOOL WINAPI GetColorDirectoryW(LPCWSTR machine, LPWSTR target, DWORD *size) { return FALSE; }

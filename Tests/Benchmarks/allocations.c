/* Counts allocations of a program with glibc: preloaded, it stands in front of malloc, and the program asks for the count.

   cc -O2 -shared -fPIC allocations.c -o allocations.so; LD_PRELOAD=./allocations.so PROGRAM */
#include <stddef.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

/* Of one thread each; the benchmark has one. */
static __thread long count;

long allocation_count(void) { return count; }

void *malloc(size_t size)
{
    count++;
    return __libc_malloc(size);
}

void *calloc(size_t number, size_t size)
{
    count++;
    return __libc_calloc(number, size);
}

void *realloc(void *old, size_t size)
{
    count++;
    return __libc_realloc(old, size);
}

int posix_memalign(void **result, size_t alignment, size_t size)
{
    count++;
    *result = __libc_memalign(alignment, size);
    return *result ? 0 : 12;
}

void *aligned_alloc(size_t alignment, size_t size)
{
    count++;
    return __libc_memalign(alignment, size);
}

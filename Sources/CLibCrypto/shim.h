// The digest itself rather than the library's way of choosing one, which reads its configuration first.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

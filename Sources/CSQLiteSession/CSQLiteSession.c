#include "CSQLiteSession.h"

// Fails to link, not at run time, where the library lacks the extension.
int (*const csqlitesession_create)(sqlite3 *, const char *, sqlite3_session **) =
    sqlite3session_create;

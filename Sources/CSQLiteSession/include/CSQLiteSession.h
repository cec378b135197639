/// SQLite's session extension, which the Swift module of SQLite does not show.
///
/// The library of the system must be built with it (Debian's is). What is declared here works on
/// the same connections as everything else.
#ifndef CSQLITESESSION_H
#define CSQLITESESSION_H

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#endif

import GRDB
import GRDBSQLite

extension Database {
  /// Whether the transaction, as it stands, leaves a deferred reference to a row that is gone.
  var breaksReferences: Bool {
    var broken: Int32 = 0
    var highest: Int32 = 0
    sqlite3_db_status(sqliteConnection, SQLITE_DBSTATUS_DEFERRED_FKS, &broken, &highest, 0)
    return broken != 0
  }
}

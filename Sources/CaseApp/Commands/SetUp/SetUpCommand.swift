import CaseDomain
import CaseStore

/// `siapkan`: makes the database with its first account, the OS user's.
public struct SetUpCommand: Command {
  public var province: String
  /// The office's name; nil for the province's Dinas Sosial.
  public var officeName: String?

  public init(province: String, officeName: String? = nil) {
    self.province = province
    self.officeName = officeName
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let province = try Self.province(self.province)
    let blueprint = Blueprint(
      province: province, officeName: officeName ?? SetUpText.office(of: province),
      firstAccount: context.user, now: context.clock.now(in: Wilayah.zone(of: province)))
    try Folders.makeParent(of: context.databasePath)
    try context.asking { () throws(StorageError) in
      try CaseStore.create(at: context.databasePath, blueprint).close()
    }
    try context.errors.writeLine(
      SetUpText.done(at: context.databasePath, province: province, account: context.user))
  }

  /// Reads the code of a province.
  static func province(_ text: String) throws(CommandFailure) -> WilayahCode {
    guard let code = WilayahCode(text), code.level == .provinsi, Wilayah.exists(code) else {
      throw CommandFailure(.usage, SetUpText.unknownProvince(text))
    }
    return code
  }
}

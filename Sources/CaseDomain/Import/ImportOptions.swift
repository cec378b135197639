/// How a list is to be imported: what the user chose on the command line or in the dialog.
public struct ImportOptions: Hashable, Sendable {
  public var ifKnown: IfKnown
  public var brokenNIK: BrokenNIK
  public var codeSystem: CodeSystem
  /// The area that every row must lie in, and the parent of the names in a file that does not
  /// say more; nil when the file is to say it alone.
  public var area: WilayahCode?
  /// The area of the account that imports.
  public var workArea: WilayahCode
  /// The day of the import.
  public var today: Day

  public init(
    ifKnown: IfKnown = .lewati, brokenNIK: BrokenNIK = .tolak,
    codeSystem: CodeSystem = .kemendagri, area: WilayahCode? = nil, workArea: WilayahCode,
    today: Day
  ) {
    self.ifKnown = ifKnown
    self.brokenNIK = brokenNIK
    self.codeSystem = codeSystem
    self.area = area
    self.workArea = workArea
    self.today = today
  }

  /// What happens to a row of a person that is known already (`--bila-ada`).
  public enum IfKnown: String, CaseIterable, Sendable {
    /// Adds missing types and fills blanks.
    case lewati
    /// Also replaces KK, address and phone; never name or birth date.
    case perbarui
    /// Rejects the row with `sudah-ada`, unless it has nothing new.
    case tolak
  }

  /// What happens to a row whose NIK is broken (`--nik-rusak`).
  public enum BrokenNIK: String, CaseIterable, Sendable {
    case tolak
    /// Takes the row as one without NIK and keeps the text as the reason.
    case kosongkan
  }

  /// Which codes the file's area codes are (`--kode`); they are never guessed.
  public enum CodeSystem: String, CaseIterable, Sendable {
    case kemendagri
    /// Taken only where the names in the row confirm them.
    case bps
  }
}

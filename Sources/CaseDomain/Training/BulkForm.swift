/// A filled form of a bulk load, saved as an officer of its area would have saved it on its day.
public struct BulkForm: Sendable {
  public var form: FormID
  /// The area of the officer who fills it in.
  public var area: WilayahCode
  public var day: Day
  public var subject: Subject
  /// By what later forms call the row that this one makes; empty where none does.
  public var name: String
  /// What differs from how the form opens.
  public var answers: [FieldID: Answer]

  public init(
    _ form: FormID, at area: WilayahCode, on day: Day, about subject: Subject = .nothing,
    as name: String = "", _ answers: [FieldID: Answer]
  ) {
    self.form = form
    self.area = area
    self.day = day
    self.subject = subject
    self.name = name
    self.answers = answers
  }

  public enum Subject: Hashable, Sendable {
    case nothing
    /// The client of the open case at this place (from 0) among those of the area that were
    /// open on the form's day; only clients who are registered with `type` where one is given.
    case client(Int, type: Int?)
    /// The row of an earlier form, as a subject of this kind.
    case saved(String, kind: String)
    /// The office of TKSK of an area: its `kecamatan` or `kabkota` itself, the `peran` that is
    /// held there on the form's day, or the open `lowongan`.
    case office(String, of: WilayahCode)
  }

  public enum Answer: Hashable, Sendable, ExpressibleByStringInterpolation {
    case text(String)
    /// The number of the row that an earlier form made.
    case saved(String)
    /// The number of the person who is TKSK of the kecamatan on the form's day.
    case holder(of: WilayahCode)

    public init(stringLiteral value: String) { self = .text(value) }
  }
}

/// The invented work of an office around its clients.
public struct BulkOffice: Sendable {
  /// In the order in which they are saved; one about a client whom nobody fits is left out, and
  /// with it all that name it.
  public var forms: [BulkForm]
  /// Where entries that were sent in, verified or returned are gathered in batches by desa.
  public var verified: WilayahCode
  public var reports: [BulkReport] = []
  /// Where uids come from.
  public var seed: UInt64
}

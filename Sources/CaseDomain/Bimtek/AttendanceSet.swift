/// The letters that marks of an event may have, with what each is worth.
///
/// Sets are data: the standard one is that of DESIGN 12, an office may keep others.
public struct AttendanceSet: Hashable, Sendable, Identifiable {
  /// A session that was attended whole is worth this many twelfths.
  public static let wholeSession = 12

  public let id: Int64
  public let name: String
  /// In the order of keys and sums.
  public let letters: [Letter]

  /// What one letter means.
  public struct Letter: Hashable, Sendable {
    public let status: AttendanceStatus
    public let name: String
    /// Twelfths of a session, 0 to 12: a half is 6, a third 4.
    public let twelfths: Int
    /// Whether the person was there.
    public let isPresent: Bool
    /// What a scan gives that comes too late.
    public let isLate: Bool
    /// What a closed session gives to whoever has no mark.
    public let onClosing: Bool

    public init(
      _ status: AttendanceStatus, name: String, twelfths: Int, isPresent: Bool = false,
      isLate: Bool = false, onClosing: Bool = false
    ) {
      self.status = status
      self.name = name
      self.twelfths = twelfths
      self.isPresent = isPresent
      self.isLate = isLate
      self.onClosing = onClosing
    }
  }

  public init(id: Int64, name: String, letters: [Letter]) {
    self.id = id
    self.name = name
    self.letters = letters
  }

  /// H 1, T ½, I, S and A nothing; A on closing (DESIGN 12).
  public static let standard = AttendanceSet(
    id: 1, name: "Baku",
    letters: [
      Letter(.hadir, name: "Hadir", twelfths: 12, isPresent: true),
      Letter(.terlambat, name: "Terlambat", twelfths: 6, isPresent: true, isLate: true),
      Letter(.izin, name: "Izin", twelfths: 0), Letter(.sakit, name: "Sakit", twelfths: 0),
      Letter(.alpa, name: "Alpa", twelfths: 0, onClosing: true),
    ])

  /// What a letter means; nil for one that is not of this set.
  public func letter(of status: AttendanceStatus) -> Letter? {
    letters.first { $0.status == status }
  }

  /// Whether the letter says that the person was there.
  public func isPresent(_ status: AttendanceStatus) -> Bool {
    letter(of: status)?.isPresent ?? false
  }

  /// What a scan gives; a set without a letter for the late gives them the one for the present.
  public func scanned(isLate: Bool) -> AttendanceStatus? {
    let present = letters.filter(\.isPresent)
    return (present.first { $0.isLate == isLate } ?? present.first)?.status
  }

  /// What a closed session gives; nil when the set has no letter for it.
  public var onClosing: AttendanceStatus? { letters.first(where: \.onClosing)?.status }

  /// Why the set cannot be used; nil when it can.
  public var problem: AttendanceSetProblem? {
    if Set(letters.map(\.status)).count < letters.count { return .sameLetterTwice }
    if !letters.contains(where: { $0.isPresent && !$0.isLate }) { return .nobodyPresent }
    if letters.count(where: \.onClosing) > 1 { return .twoOnClosing }
    let isWhole = letters.allSatisfy { (0...Self.wholeSession).contains($0.twelfths) }
    return isWhole ? nil : .worthOutOfRange
  }
}

/// Why a set of letters cannot be kept.
public enum AttendanceSetProblem: Hashable, Sendable {
  case sameLetterTwice
  /// No letter says that somebody was there in time.
  case nobodyPresent
  case twoOnClosing
  case worthOutOfRange
  case nameIsTaken
  /// Marks of the event have this letter, which the set lacks.
  case lacksLetterInUse(AttendanceStatus)
}

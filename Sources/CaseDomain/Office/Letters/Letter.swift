/// A letter as it stands in the register.
public struct Letter: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let area: WilayahCode
  public let kind: String
  public let year: Int
  /// The place in the register; nil while *nomor menyusul*.
  public let serial: Int?
  /// The written number; empty while *nomor menyusul*.
  public let number: String
  public let day: Day
  public let client: ClientID?
  /// The client's or visitor's name; empty for a letter about nobody.
  public let about: String
  public let addressee: String
  public let subject: String
  public let signer: String
  public let author: String

  public init(
    id: Int64, area: WilayahCode, kind: String, year: Int, serial: Int?, number: String,
    day: Day, client: ClientID?, about: String, addressee: String, subject: String,
    signer: String, author: String
  ) {
    self.id = id
    self.area = area
    self.kind = kind
    self.year = year
    self.serial = serial
    self.number = number
    self.day = day
    self.client = client
    self.about = about
    self.addressee = addressee
    self.subject = subject
    self.signer = signer
    self.author = author
  }
}

/// The register of one office and year: letters, and the numbers that no letter has.
public struct LetterRegister: Hashable, Sendable {
  public let area: WilayahCode
  public let year: Int
  public let lines: [Line]

  public enum Line: Hashable, Sendable {
    case letter(Letter)
    /// A number kept free on purpose.
    case reserved(serial: Int, reason: String)
    /// Numbers that were passed over without a reason.
    case gap(ClosedRange<Int>)
  }

  /// Puts the register together: letters without number first, then downwards from the highest.
  public init(area: WilayahCode, year: Int, letters: [Letter], reserved: [Int: String]) {
    self.area = area
    self.year = year
    let waiting = letters.filter { $0.serial == nil }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    let numbered = Dictionary(
      letters.compactMap { letter in letter.serial.map { ($0, letter) } },
      uniquingKeysWith: { first, _ in first })
    let taken = Set(numbered.keys).union(reserved.keys).sorted()
    var lines: [Line] = []
    var previous = 0
    for serial in taken {
      if serial > previous + 1 { lines.append(.gap(previous + 1...serial - 1)) }
      if let letter = numbered[serial] {
        lines.append(.letter(letter))
      } else {
        lines.append(.reserved(serial: serial, reason: reserved[serial] ?? ""))
      }
      previous = serial
    }
    self.lines = waiting.map(Line.letter) + lines.reversed()
  }

  public var letters: [Letter] {
    lines.compactMap { if case .letter(let letter) = $0 { letter } else { nil } }
  }

  /// How many letters wait for their number.
  public var waitingCount: Int { letters.count { $0.serial == nil } }

  /// How many numbers were passed over without a reason.
  public var gapCount: Int {
    lines.reduce(0) { sum, line in
      if case .gap(let range) = line { sum + range.count } else { sum }
    }
  }

  public var reservedCount: Int {
    lines.count { if case .reserved = $0 { true } else { false } }
  }
}

/// Everything that a letter shows on paper (FACTS Annex B).
public struct LetterSheet: Hashable, Sendable {
  public var kop: [String]
  public var place: String
  public var day: Day
  /// Empty while *nomor menyusul*.
  public var number: String
  public var nature: LetterNature
  public var enclosure: String
  public var subject: String
  public var addressee: [String]
  public var body: [String]
  public var copies: [String]
  public var official: Official

  public init(
    kop: [String], place: String, day: Day, number: String, nature: LetterNature, enclosure: String,
    subject: String, addressee: [String], body: [String], copies: [String], official: Official
  ) {
    self.kop = kop
    self.place = place
    self.day = day
    self.number = number
    self.nature = nature
    self.enclosure = enclosure
    self.subject = subject
    self.addressee = addressee
    self.body = body
    self.copies = copies
    self.official = official
  }
}

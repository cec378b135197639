public import CaseDomain

/// The answer slip of the desk: what is known of a person, as reported, with room to sign.
///
/// Plain text for 80 columns. It is no decree: every statement names its date and source.
public struct StatusSlip: Sendable {
  /// Who gives the answer, where and when.
  public struct Desk: Sendable {
    public var office: String
    public var officer: String
    public var at: Moment
    public var zone: TimeZoneOfIndonesia

    public init(office: String, officer: String, at: Moment, zone: TimeZoneOfIndonesia) {
      self.office = office
      self.officer = officer
      self.at = at
      self.zone = zone
    }
  }

  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  private var today: Day { desk.at.clock(in: desk.zone).day }

  /// The slip of one person, line by line; names are as stored, not made safe for a terminal.
  public func lines(_ person: PersonStatus) -> [String] {
    head + identity(person) + [""] + statements(person) + foot
  }

  /// The slip about somebody who is not on record, or only in other kecamatan.
  public func lines(nobodyNamed text: String, elsewhere: [WilayahCode]) -> [String] {
    let answer =
      elsewhere.isEmpty
      ? StatusSlipText.notRegistered : StatusSlipText.elsewhere(elsewhere)
    return head + Self.row(StatusSlipText.asked, text) + [""]
      + Self.row(StatusSlipText.registered, answer) + foot
  }

  private var head: [String] {
    [desk.office.uppercased(), StatusSlipText.title].filter { !$0.isEmpty }
      .map(TextTable.centred)
      + ["", StatusSlipText.position(IndonesianDate.stamp(desk.at, in: desk.zone)), ""]
  }

  private func identity(_ person: PersonStatus) -> [String] {
    let age = person.birthDate.map {
      "\(IndonesianDate.numeric($0)) (\($0.completedYears(on: today)) th)"
    }
    let place = Wilayah.title(of: person.area)
    let kecamatan = person.area.ancestor(at: .kecamatan).map(Wilayah.title(of:))
    return Self.row(StatusSlipText.name, person.name)
      + Self.row(StatusSlipText.nik, person.nik ?? StatusSlipText.none)
      + (age.map { Self.row(StatusSlipText.born, $0) } ?? [])
      + Self.row(
        StatusSlipText.home,
        person.area.level == .desa
          ? [place, kecamatan].compactMap(\.self).joined(separator: ", ")
          : place)
  }

  private func statements(_ person: PersonStatus) -> [String] {
    var lines = Self.row(StatusSlipText.registered, StatusSlipText.registration(person))
    lines += Self.row(
      StatusSlipText.dtsen,
      person.dtsen.map(StatusSlipText.statement) ?? StatusSlipText.noReport)
    guard !person.programmes.isEmpty else {
      return lines + Self.row(StatusSlipText.programmes, StatusSlipText.noReport)
    }
    for (place, report) in person.programmes.enumerated() {
      lines += Self.row(
        place == 0 ? StatusSlipText.programmes : "", StatusSlipText.statement(report))
    }
    return lines
  }

  private var foot: [String] {
    let column = String(repeating: " ", count: 44)
    return ["", StatusSlipText.reported, ""]
      + [
        StatusSlipText.officer + ",", "", "", "", desk.officer,
      ].map { $0.isEmpty ? "" : column + $0 }
  }

  /// A label and its text, broken at blanks where it is longer than the page.
  private static func row(_ label: String, _ text: String) -> [String] {
    let width = 80 - StatusSlipText.labelWidth - 2
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    let blank = String(repeating: " ", count: StatusSlipText.labelWidth)
    return lines.enumerated().map { place, line in
      let label = place == 0 && !label.isEmpty ? label : ""
      let padded = label + blank.dropFirst(label.count)
      return padded + (place == 0 && !label.isEmpty ? ": " : "  ") + line
    }
  }
}

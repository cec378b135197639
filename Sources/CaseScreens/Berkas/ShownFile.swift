import CaseDomain
import TerminalUI

/// A client file, made safe and put into words once, when it arrives.
struct ShownFile: Equatable, Sendable {
  /// A label with what it says; no label on a line that goes on.
  struct Fact: Equatable, Sendable {
    let label: SafeText
    let text: SafeText
  }

  /// Something that stands out, with how grave it is.
  struct Notice: Equatable, Sendable {
    let weight: Weight
    let text: SafeText
  }

  enum Weight: Equatable, Sendable {
    case danger
    case warning
    case waiting
    case plain
  }

  let file: ClientFile
  let name: SafeText
  /// `Siti Aminah · P · 71 th`.
  let title: SafeText
  let kecamatan: SafeText
  let identity: [Fact]
  let notices: [Notice]
  let caseTitle: SafeText
  let caseFacts: [Fact]
  /// One line for each source of help.
  let help: [Fact]
  /// The people of the family card, then the person's PSKS roles.
  let family: [FileLine]

  init(_ file: ClientFile, on today: Day, in zone: TimeZoneOfIndonesia) {
    self.file = file
    let row = file.card.row
    name = SafeText(row.name)
    let age = row.birthDate.map { "\($0.completedYears(on: today)) th" }
    title = SafeText(
      [row.name, row.sex?.rawValue, age, FileText.unit(row.unit)].compactMap(\.self)
        .joined(separator: " · "))
    kecamatan = PlaceText.title(row.area.ancestor(at: .kecamatan) ?? row.area)
    identity = FileText.identity(of: file).map(Fact.init)
    notices = FileText.notices(of: file, on: today).map(Notice.init)
    let shownCase = file.openCase ?? file.closedCase
    caseTitle = SafeText(shownCase.map(FileText.caseTitle) ?? BerkasText.noOpenCase)
    caseFacts = (shownCase.map { FileText.facts(of: $0, on: today) } ?? []).map(Fact.init)
    help = FileText.help(file.help).enumerated().map { index, text in
      Fact((label: index == 0 ? FileText.helpLabel : "", text: text))
    }
    let members = file.card.household.enumerated().map {
      FileLine($0.element, number: $0.offset, on: today)
    }
    family = members + file.card.roles.enumerated().map { FileLine($0.element, number: $0.offset) }
  }
}

extension ShownFile.Fact {
  init(_ fact: (label: String, text: String)) {
    self.init(label: SafeText(fact.label), text: SafeText(fact.text))
  }
}

extension ShownFile.Notice {
  init(_ notice: (weight: ShownFile.Weight, text: String)) {
    self.init(weight: notice.weight, text: SafeText(notice.text))
  }
}

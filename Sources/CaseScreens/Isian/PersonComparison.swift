import CaseDomain
import TerminalUI

/// The person being typed beside those who may be the same.
struct PersonComparison: Equatable, Sendable {
  struct Line: Equatable, Sendable {
    let label: SafeText
    let typed: SafeText
    let found: SafeText
    let differs: Bool
  }

  let people: [SimilarPerson]
  private(set) var index: Int
  private(set) var different: Set<PersonID>
  /// Whether the form is saved once all were looked at, and then opened anew; nil only looks.
  let savesAfterwards: Bool?
  private let typed: [String]
  private let area: WilayahCode

  init(
    _ form: IsianForm, with similar: SimilarPeople, at first: PersonID,
    savesAfterwards: Bool?
  ) {
    people = similar.people
    index = similar.people.firstIndex { $0.id == first } ?? 0
    different = similar.different
    self.savesAfterwards = savesAfterwards
    area = form.setting.area
    let identity = form.description.identity
    let address = form.description.field("alamat")?.id
    typed = [
      identity.name, identity.nik, identity.birthDate, identity.sex, address, identity.area,
    ].map { id in
      id.flatMap { form.description.field($0) }.map { form.shown($0) } ?? ""
    }
  }

  var person: SimilarPerson { people[index] }
  var areAllDifferent: Bool { people.allSatisfy { different.contains($0.id) } }

  mutating func move(by step: Int) { index = min(max(0, index + step), people.count - 1) }

  /// Takes the shown one for another person and goes to the next one not looked at.
  mutating func markDifferent() {
    different.insert(person.id)
    if let next = people.firstIndex(where: { !different.contains($0.id) }) { index = next }
  }

  var lines: [Line] {
    let found = [
      person.name, person.nik ?? "", person.birthDate.map(IndonesianDate.numeric) ?? "",
      person.sex?.word ?? "", person.address, AreaChoices.title(of: person.area, in: area),
    ]
    return zip(IsianText.comparedLabels, zip(typed, found)).map { label, texts in
      Line(
        label: SafeText(label), typed: SafeText(texts.0), found: SafeText(texts.1),
        differs: Self.differ(texts.0, texts.1))
    }
  }

  /// Capitals and blanks make no difference, nor does what a mask hides.
  private static func differ(_ one: String, _ other: String) -> Bool {
    let (left, right) = (Array(one.lowercased().filter { $0 != " " }), other.lowercased())
    let hidden = Array(right.filter { $0 != " " })
    guard left.count == hidden.count || !hidden.contains("•") else { return true }
    return left.count != hidden.count
      || zip(left, hidden).contains { $0 != $1 && $1 != "•" }
  }
}

extension IsianScreen {
  mutating func take(_ event: InputEvent, in comparison: PersonComparison) -> [ScreenEffect] {
    var comparison = comparison
    switch event {
    case .key(.left), .key(.up): comparison.move(by: -1)
    case .key(.right), .key(.down): comparison.move(by: 1)
    case .key(.character("b")):
      comparison.markDifferent()
      similar.different = comparison.different
      if comparison.areAllDifferent { return close(comparison) }
    case .key(.enter):
      overlay = nil
      return [.open(destination(of: comparison.person))]
    case .key(.escape):
      overlay = nil
      return []
    case .key, .paste, .unknown: return [.bell]
    }
    overlay = .comparison(comparison)
    return []
  }

  /// The client's file; in forms of the registry, and for who is no client, the person's page.
  private func destination(of person: SimilarPerson) -> Destination {
    guard let client = person.client, form?.description.isOfRegistry != true else {
      return .psksOrang(person.id)
    }
    return .berkas(client)
  }

  private mutating func close(_ comparison: PersonComparison) -> [ScreenEffect] {
    overlay = nil
    return comparison.savesAfterwards.map { submit(again: $0) } ?? []
  }
}

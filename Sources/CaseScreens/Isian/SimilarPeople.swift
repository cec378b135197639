import CaseDomain

/// Probable duplicates of the person being typed, and what the user found out about them.
struct SimilarPeople: Equatable, Sendable {
  /// The likeliest first.
  var people: [SimilarPerson] = []
  /// Those whom the user looked at and found to be others.
  var different: Set<PersonID> = []
  var asked: Ticket?
  /// The answers that the last question was about.
  var askedAbout: [String] = []

  /// Those who were not looked at yet.
  var open: [SimilarPerson] { people.filter { !different.contains($0.id) } }
}

extension IsianScreen {
  /// Asks who might be the same person, when what tells it has changed.
  mutating func askSimilar(always: Bool) -> [ScreenEffect] {
    guard let form, form.description.findsSimilarPeople, phase != .over else { return [] }
    let identity = form.description.identity
    let about = identity.fields.map { form.values[$0] }
    let canTell =
      identity.name.map { !form.values.isEmpty($0) } ?? false
      || identity.nik.map { !form.values.isEmpty($0) } ?? false
    guard canTell, always || about != similar.askedAbout else { return [] }
    let ticket = tickets.next()
    similar.asked = ticket
    similar.askedAbout = about
    return [.ask(.form(.similar(form.values)), ticket, lane: .background)]
  }

  mutating func takeSimilar(_ result: Result<Answer, StorageError>) -> [ScreenEffect] {
    similar.asked = nil
    switch result {
    case .success(.form(.similar(let people))): similar.people = people
    case .failure(.interrupted), .success: break
    // Saving asks again and decides; until then the pane stays without them, and says why.
    case .failure(let error): return [.failure(error)]
    }
    return []
  }

  /// Lays the typed person beside those found; `savesAfterwards` is nil when the user only looks.
  mutating func openComparison(savesAfterwards again: Bool?) {
    guard let form, let first = similar.open.first ?? similar.people.first else { return }
    overlay = .comparison(
      PersonComparison(form, with: similar, at: first.id, savesAfterwards: again))
  }
}

/// The fields that say who a person is, told from their kinds and conditions.
struct IdentityFields: Equatable, Sendable {
  var name: FieldID?
  var nik: FieldID?
  var birthDate: FieldID?
  var sex: FieldID?
  var area: FieldID?

  var fields: [FieldID] { [name, nik, birthDate, sex, area].compactMap(\.self) }
}

extension FormDescription {
  /// A form of a person asks name first; what its NIK is compared with is birth date and sex.
  var identity: IdentityFields {
    var identity = IdentityFields()
    identity.name = fields.first { if case .text = $0.kind { true } else { false } }?.id
    identity.nik = fields.first { $0.kind == .nik }?.id
    identity.area = fields.first { if case .area = $0.kind { true } else { false } }?.id
    for field in fields {
      if let (birthDate, sex) = field.condition.personFields {
        identity.birthDate = birthDate
        identity.sex = sex
        break
      }
    }
    return identity
  }
}

extension FieldCondition {
  /// Birth date and sex, where the condition compares them.
  var personFields: (birthDate: FieldID, sex: FieldID)? {
    switch self {
    case .nikDiffers(_, let birthDate, let sex): (birthDate, sex)
    case .all(let parts), .any(let parts): parts.lazy.compactMap(\.personFields).first
    case .not(let part): part.personFields
    case .always, .filled, .empty, .has, .outsideBand: nil
    }
  }
}

import CaseDomain
import GRDB

/// What the handlers of programmes find out of their subject.
extension FormContext {
  /// The number of the subject when it is a row of this kind.
  func row(_ kind: String) -> Int64? {
    if case .row(kind, let id) = subject { id } else { nil }
  }

  /// The round that the form is about.
  ///
  /// - Throws: ``StorageError/notFound`` for another subject, or a round elsewhere.
  func round() throws -> RoundRecord {
    guard let id = row("putaran") else { throw StorageError.notFound }
    return try RoundRecord.find(id, as: actor, db)
  }

  /// The complaint that the form is about.
  func complaint() throws -> ComplaintRecord {
    guard let id = row("pengaduan") else { throw StorageError.notFound }
    return try ComplaintRecord.find(id, as: actor, db)
  }

  /// The place of a field, else the kecamatan of the account; as it is stored, and as a code.
  func place(_ field: FieldID, in values: FormValues) throws -> (code: WilayahCode, stored: Int64) {
    let code = values.area(field) ?? actor.area
    guard actor.area.contains(code) else { throw StorageError.outsideArea(code) }
    guard let stored = StoredArea.number(of: code) else { throw FieldFault(field, .required) }
    return (code, stored)
  }

  /// As ``place(_:in:)``, inside the round's own area.
  func place(
    _ field: FieldID, in values: FormValues, of round: ProgrammeRound
  ) throws -> (code: WilayahCode, stored: Int64) {
    let place = try place(field, in: values)
    guard round.area.contains(place.code) else {
      throw FieldFault(field, .rule(.programme(.outsideRound(round.area))))
    }
    return place
  }

  func demandDuty(_ demand: DutyDemand) throws { try demand.check(for: actor, db) }
}

extension ProgrammeRound {
  /// What a form about it says on top.
  var about: String { "\(programme) · \(name) · \(Wilayah.title(of: area))" }
}

/// A stored line of a round's list with its answers.
struct RoundLine {
  let id: Int64
  let area: WilayahCode
  let version: Int
  let values: FormValues
}

extension FormRecord {
  /// The record behind a line of a round; nil for a new one.
  init(of round: RoundRecord, _ line: RoundLine?) {
    self.init(about: round.round.about)
    if let line { (values, version) = (line.values, line.version) }
  }
}

import GRDB

/// Notes which rows beside people an import made, so that it can be taken back.
struct BatchBook {
  let db: Database
  /// nil in a trial, which notes nothing.
  let batch: Int64?

  func note(_ part: ImportedPart, _ row: Int64) throws {
    guard let batch else { return }
    try db.run(
      "INSERT OR IGNORE INTO importedRow (batch, part, row) VALUES (?, ?, ?)",
      [.integer(batch), .text(part.rawValue), .integer(row)])
  }
}

/// What an import makes beside people, in the order in which it is taken back; the raw value is
/// stored.
enum ImportedPart: String, CaseIterable {
  case account = "rekening"
  case tkskPerson = "tksk-orang"
  case letter = "sk"
  case training = "pelatihan"
  case role = "peran"
  case permit = "izin"
  case resource = "lembaga-psks"
  case institution = "lembaga"
  /// Never made by an import, only closed.
  case vacancy = "lowongan"
  case charge = "pengampu"

  var table: String {
    switch self {
    case .account: "bankAccount"
    case .tkskPerson: "tkskPerson"
    case .letter: "tkskLetter"
    case .training: "psksTraining"
    case .role: "psksRole"
    case .permit: "psksPermit"
    case .resource: "psksInstitution"
    case .institution: "institution"
    case .vacancy: "tkskVacancy"
    case .charge: "tkskCharge"
    }
  }

  /// The column that numbers its rows.
  var key: String {
    switch self {
    case .tkskPerson: "person"
    case .resource: "institution"
    case .account, .letter, .training, .role, .permit, .institution, .vacancy, .charge: "id"
    }
  }

  /// Whether a row says how often it was changed.
  var hasVersion: Bool {
    switch self {
    case .tkskPerson, .resource: false
    case .account, .letter, .training, .role, .permit, .institution, .vacancy, .charge: true
    }
  }
}

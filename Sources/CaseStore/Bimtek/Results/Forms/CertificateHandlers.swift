import CaseDomain
import GRDB

/// `sertifikat`: to everybody who reached the share, in one step.
struct CertificateHandler: FormHandler {
  let form = CertificateForms.give
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription { CertificateForms.giving }

  func record(_ context: FormContext) throws -> FormRecord {
    let result = try EventResultReader(db: context.db).result(of: context.officeRow("bimtek"))
    guard !result.waitingForCertificate.isEmpty else {
      throw StorageError.rule(.bimtek(.nobodyEligible(threshold: result.about.threshold)))
    }
    return FormRecord(about: CertificateForms.about(result))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let event = try CaseStore.event(context.officeRow("bimtek"), context.db)
    let day = values.day(CertificateForms.day) ?? context.today
    guard day >= event.to else { throw FieldFault(CertificateForms.day, .before(event.to)) }
    let numbers = try context.blaming(CertificateForms.day) {
      try CertificateWriter(context).certify(
        event.id, on: day, classification: values[CertificateForms.classification])
    }
    let both = [numbers.first, numbers.count > 1 ? numbers.last : nil].compactMap { $0 }
    return SavedForm(number: both.joined(separator: " – "), row: event.id)
  }
}

/// `sertifikat-cabut`: a certificate is taken back, with the reason.
struct CertificateBackHandler: FormHandler {
  let form = CertificateForms.takeBack
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription {
    CertificateForms.takingBack
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let id = try context.officeRow("peserta")
    let number = try context.db.query(
      "SELECT number FROM bimtekCertificate WHERE participant = ? AND revokedDay IS NULL",
      [.integer(id)]
    ).first { $0.text(0) }
    guard let number else { throw StorageError.rule(.bimtek(.noCertificate)) }
    return FormRecord(about: try "\(context.participantLine(id)) · \(number)")
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.officeRow("peserta")
    try CertificateWriter(context).takeBack(from: id, reason: values[CertificateForms.reason])
    return SavedForm(row: id)
  }
}

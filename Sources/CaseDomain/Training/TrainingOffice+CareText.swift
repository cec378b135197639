/// Invented institutions, referrals to them, and what DTSEN said.
extension TrainingOffice {
  /// The panti has its two locations and care classes as FACTS 13 tells; one class is full.
  var institutions: [BulkForm] {
    [
      institution("panti", .panti, "PPRSLU Budi Sejahtera (latihan)", .provinsi, types: "8"),
      place("lu-mandiri", in: "panti", "Landasan Ulin", "mandiri", 60),
      place("lu-parsial", in: "panti", "Landasan Ulin", "perawatan parsial", 50),
      place("mtp-mandiri", in: "panti", "Martapura", "mandiri", 50),
      place("mtp-total", in: "panti", "Martapura", "perawatan total", 20),
      institution("rsud", .rumahSakit, "RSUD Ratu Latihan", .kabupaten, types: ""),
      institution("lks", .lks, "LKS Harapan Latihan", .kabupaten, types: ""),
      place("lks-asrama", in: "lks", "Martapura", "asrama", 24),
      occupancy(of: "panti", "lu-mandiri", 52), occupancy(of: "panti", "lu-parsial", 47),
      occupancy(of: "panti", "mtp-mandiri", 38), occupancy(of: "panti", "mtp-total", 20),
      occupancy(of: "lks", "lks-asrama", 17),
    ]
  }

  private func institution(
    _ name: String, _ kind: InstitutionKind, _ title: String, _ level: InstitutionLevel,
    types: String
  ) -> BulkForm {
    BulkForm(
      InstitutionForm.id, at: province, on: ago(400), as: name,
      [
        InstitutionForm.kind: .text(kind.rawValue), InstitutionForm.name: .text(title),
        InstitutionForm.area: .text(kabupaten.dotted),
        InstitutionForm.level: .text(level.rawValue), InstitutionForm.types: .text(types),
      ])
  }

  private func place(
    _ name: String, in institution: String, _ location: String, _ careClass: String,
    _ capacity: Int
  ) -> BulkForm {
    BulkForm(
      PlaceForm.id, at: province, on: ago(400), about: .saved(institution, kind: "lembaga"),
      as: name,
      [
        PlaceForm.location: .text(location), PlaceForm.careClass: .text(careClass),
        PlaceForm.capacity: "\(capacity)",
      ])
  }

  private func occupancy(of institution: String, _ place: String, _ count: Int) -> BulkForm {
    BulkForm(
      OccupancyForm.id, at: province, on: ago(21),
      about: .saved(institution, kind: "lembaga"),
      [OccupancyForm.place: .saved(place), OccupancyForm.occupied: "\(count)"])
  }

  /// One on the waiting list, one without answer, two taken in.
  var referrals: [BulkForm] {
    [
      referral("antre", .client(0, type: 8), to: "panti", days: 18, "Perawatan lanjut usia"),
      answer("antre", "daftar-tunggu", days: 11, at: "mtp-total", "Kelas penuh, urutan ke-3"),
      referral("sunyi", .client(0, type: nil), to: "rsud", days: 9, "Pemeriksaan dan pengobatan"),
      referral("asrama", .client(1, type: nil), to: "lks", days: 16, "Pendampingan dan asrama"),
      answer("asrama", "diterima", days: 12, at: "lks-asrama", "Masuk pekan ini"),
      referral("masuk", .client(1, type: 8), to: "panti", days: 15, "Pelayanan dalam panti"),
      answer("masuk", "diterima", days: 8, at: "lu-mandiri", "Surat jawaban nomor 45"),
    ]
  }

  private func referral(
    _ name: String, _ client: BulkForm.Subject, to institution: String, days: Int,
    _ purpose: String
  ) -> BulkForm {
    BulkForm(
      ReferralForm.id, at: province, on: ago(days), about: client, as: name,
      [
        ReferralForm.institution: .saved(institution), ReferralForm.purpose: .text(purpose),
        ReferralForm.papers: "pengantar,ktp,kk", ReferralForm.consent: "tertulis",
      ])
  }

  private func answer(
    _ name: String, _ answer: String, days: Int, at place: String, _ note: String
  ) -> BulkForm {
    BulkForm(
      ReferralAnswerForm.id, at: province, on: ago(days), about: .saved(name, kind: "rujukan"),
      [
        ReferralAnswerForm.answer: .text(answer), ReferralAnswerForm.place: .saved(place),
        ReferralAnswerForm.note: .text(note),
      ])
  }

  /// DTSEN as SIKS-NG would have shown it for some clients.
  var reports: [BulkForm] {
    let said: [(status: String, decile: String)] = [
      ("terdaftar", "1"), ("terdaftar", "2"), ("belum-peringkat", ""), ("terdaftar", "4"),
      ("tidak-terdaftar", ""), ("terdaftar", "1"), ("nonaktif", ""), ("terdaftar", "3"),
    ]
    return said.indices.map { place in
      BulkForm(
        DTSENForm.id, at: province, on: ago(6 + place * 9), about: .client(place, type: nil),
        [DTSENForm.status: .text(said[place].status), DTSENForm.decile: .text(said[place].decile)])
    }
  }
}

/// Invented rounds, what was found in the desa, and complaints.
extension TrainingOffice {
  /// Sembako as it runs now, and RASTRA of 2016 with its payment.
  var programmes: [BulkForm] {
    let old = Day(year: 2016, month: 6, day: 1) ?? ago(3650)
    var forms = [
      round("sembako", "SEMBAKO", "Putaran berjalan", ago(25), days: 40, "200000", "0"),
      round("rastra", "RASTRA", "Juni 2016", old, days: 29, "15", "24000"),
    ]
    for (place, desa) in desa.enumerated() {
      forms.append(visit("sembako", desa, on: ago(14 - place), Self.good("200000", "0")))
      let found = place == 1 ? Self.bad : Self.good("15", "24000")
      forms.append(visit("rastra", desa, on: old.adding(days: 12 + place), found))
    }
    return forms
  }

  private func round(
    _ name: String, _ programme: String, _ title: String, _ from: Day, days: Int, _ due: String,
    _ price: String
  ) -> BulkForm {
    BulkForm(
      RoundForm.id, at: kabupaten, on: from, as: name,
      [
        RoundForm.programme: .text(programme), RoundForm.area: .text(kecamatan.dotted),
        RoundForm.name: .text(title), RoundForm.from: .text(from.iso8601),
        RoundForm.to: .text(from.adding(days: days).iso8601), RoundForm.due: .text(due),
        RoundForm.price: .text(price),
      ])
  }

  private func visit(
    _ round: String, _ desa: WilayahCode, on day: Day, _ found: [FieldID: BulkForm.Answer]
  ) -> BulkForm {
    var answers = found
    answers[MonitoringForm.desa] = .text(desa.dotted)
    answers[MonitoringForm.planned] = .text(day.iso8601)
    answers[MonitoringForm.actual] = answers[MonitoringForm.actual] ?? .text(day.iso8601)
    return BulkForm(
      MonitoringForm.id, at: kecamatan, on: day, about: .saved(round, kind: "putaran"), answers)
  }

  private static func good(_ due: String, _ price: String) -> [FieldID: BulkForm.Answer] {
    [
      MonitoringForm.listed: "64", MonitoringForm.served: "64",
      MonitoringForm.received: .text(due), MonitoringForm.paid: .text(price),
      MonitoringForm.papers: "dpm,bast,tanda-terima,laporan,setoran",
    ]
  }

  /// Too few served, too little rice, too dear, and smelling.
  private static let bad: [FieldID: BulkForm.Answer] = [
    MonitoringForm.listed: "71", MonitoringForm.served: "58", MonitoringForm.notListed: "9",
    MonitoringForm.whyNotServed: "beras kurang, dibagi rata", MonitoringForm.received: "10",
    MonitoringForm.paid: "30000", MonitoringForm.quality: "bau",
    MonitoringForm.complaining: "12", MonitoringForm.returned: "3", MonitoringForm.papers: "dpm",
    MonitoringForm.note: "pungutan tambahan untuk angkutan",
  ]

  /// One waits, one went on to the Dinas.
  var complaints: [BulkForm] {
    [
      complaint("", days: 9, "Rusmini (latihan)", "Saldo kartu kosong dua bulan berturut-turut."),
      complaint(
        "teruskan", days: 16, "tidak bersedia disebut", "Kartu dipegang orang lain di desa."),
      BulkForm(
        ForwardingForm.id, at: kecamatan, on: ago(14),
        about: .saved("teruskan", kind: "pengaduan"),
        [ForwardingForm.addressee: "Dinas Sosial kab/kota"]),
    ]
  }

  private func complaint(
    _ name: String, days: Int, _ reporter: String, _ matter: String
  ) -> BulkForm {
    BulkForm(
      ComplaintForm.id, at: kecamatan, on: ago(days), as: name,
      [
        ComplaintForm.desa: .text(desa.first?.dotted ?? ""), ComplaintForm.programme: "SEMBAKO",
        ComplaintForm.reporter: .text(reporter), ComplaintForm.channel: "datang",
        ComplaintForm.matter: .text(matter),
      ])
  }
}

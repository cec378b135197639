/// Invented officials, visitors, letters and activities.
extension TrainingOffice {
  var officials: [BulkForm] {
    [
      official("H. Rahmadi Latihan, S.Sos.", "Camat", .definitif, at: kecamatan),
      official("Dra. Hj. Masitah Latihan", "Kepala Dinas Sosial", .plt, at: kabupaten),
      official(
        "Ir. Syahrani Latihan, M.Si.", "Kepala Dinas Sosial Provinsi", .definitif, at: province),
    ]
  }

  private func official(
    _ name: String, _ office: String, _ capacity: Official.Capacity, at area: WilayahCode
  ) -> BulkForm {
    BulkForm(
      OfficialForm.form, at: area, on: ago(500),
      [
        OfficialForm.office: .text(office), OfficialForm.capacity: .text(capacity.rawValue),
        OfficialForm.from: .text(ago(500).iso8601), OfficialForm.name: .text(name),
        OfficialForm.nip: "990000000000000001", OfficialForm.rank: "Pembina (IV/a)",
      ])
  }

  /// Three came today, one of them still waits.
  var visitors: [BulkForm] {
    [
      visitor("Jainah (latihan)", "dtsen", "Minta keterangan desil.", "Sudah dicetak."),
      visitor("Supian (latihan)", "pbi-jk", "Kartu nonaktif.", "Rekomendasi dibuat."),
      visitor("Hamdani (latihan)", "lapor", "Tetangga lanjut usia tinggal sendiri.", ""),
    ]
  }

  private func visitor(
    _ name: String, _ need: String, _ matter: String, _ answer: String
  ) -> BulkForm {
    BulkForm(
      IntakeForm.received, at: kecamatan, on: today,
      [
        IntakeForm.name: .text(name), IntakeForm.need: .text(need),
        IntakeForm.matter: .text(matter), IntakeForm.answer: .text(answer),
      ])
  }

  /// At two offices: two letters in order, one that left a gap, one without number yet.
  var letters: [BulkForm] { letters(at: kecamatan) + letters(at: province) }

  private func letters(at office: WilayahCode) -> [BulkForm] {
    let late = "sela " + office.dotted
    return [
      letter("Rapat koordinasi pendataan PPKS", at: office, days: 20),
      letter("Pemutakhiran data DTSEN", at: office, days: 13),
      letter("Laporan penyaluran Sembako", at: office, days: 7, as: late, isNumbered: false),
      BulkForm(
        RegisterForms.number, at: office, on: ago(6), about: .saved(late, kind: "surat"),
        [RegisterForms.serial: "4"]),
      letter("Permohonan data penerima PBI", at: office, days: 2, isNumbered: false),
    ]
  }

  private func letter(
    _ subject: String, at office: WilayahCode, days: Int, as name: String = "",
    isNumbered: Bool = true
  ) -> BulkForm {
    let kind = "surat-umum"
    let numbering: LetterForm.Numbering = isNumbered ? .now : .later
    return BulkForm(
      LetterForm.form, at: office, on: ago(days), as: name,
      [
        LetterForm.kind: .text(kind), LetterForm.numbering: .text(numbering.rawValue),
        LetterForm.text(.hal, of: kind): .text(subject),
        LetterForm.text(.kepada, of: kind): "Para Kepala Desa dan Lurah",
        LetterForm.text(.isi, of: kind): "Dengan hormat, bersama ini disampaikan hal tersebut.",
      ])
  }

  var activities: [BulkForm] {
    [
      BulkForm(
        ActivityForm.activity, at: kecamatan, on: ago(1),
        [
          ActivityForm.title: "Kunjungan rumah lanjut usia", ActivityForm.task: "1",
          ActivityForm.attendees: "6", ActivityForm.result: "Enam keluarga didata ulang.",
        ]),
      BulkForm(
        ActivityForm.meeting, at: kecamatan, on: ago(5),
        [
          ActivityForm.title: "Rapat bulanan dengan camat", ActivityForm.attendees: "14",
          ActivityForm.minutes: "Pembahasan jadwal musyawarah desa.",
          ActivityForm.result: "Musyawarah selesai akhir bulan.",
        ]),
    ]
  }
}

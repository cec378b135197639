/// Invented ends of terms, vacancies with their clock, charges and rates.
extension TrainingOffice {
  var tksk: [BulkForm] { vacancies + coordinators + rates }

  /// Two kecamatan of the province lost their TKSK; a neighbour looks after one of them.
  private var vacancies: [BulkForm] {
    guard vacated.count == 2 else { return [] }
    let (one, other) = (vacated[0], vacated[1])
    return [
      end(of: one, last: 58, "mengundurkan-diri"), end(of: other, last: 201, "jabatan-lain"),
    ]
      + steps(
        in: one,
        [("pemberitahuan", 50), ("seleksi-administrasi", 41), ("wawancara", 30), ("usul", 14)])
      + steps(
        in: other,
        [
          ("pemberitahuan", 190), ("seleksi-administrasi", 170), ("ujian-tertulis", 160),
          ("wawancara", 158), ("usul", 150), ("surat-masuk", 140), ("disposisi", 131),
          ("periksa-berkas", 95), ("sk-kementerian", 60),
        ])
      + cover(of: one)
  }

  private var vacated: [WilayahCode] {
    let all = Wilayah.areas(at: .kecamatan, in: province).filter { $0 != kecamatan }
    return all.count > 6 ? [all[all.count / 3], all[all.count * 2 / 3]] : []
  }

  private func end(of area: WilayahCode, last days: Int, _ ground: String) -> BulkForm {
    BulkForm(
      EndForm.id, at: province, on: ago(days), about: .office("peran", of: area),
      [EndForm.last: .text(ago(days).iso8601), EndForm.ground: .text(ground)])
  }

  private func steps(in area: WilayahCode, _ steps: [(String, Int)]) -> [BulkForm] {
    steps.map { step, days in
      BulkForm(
        SuccessionForm.id, at: province, on: ago(days), about: .office("lowongan", of: area),
        [
          SuccessionForm.step: .text(step),
          SuccessionForm.day: .text(ago(days).iso8601),
        ])
    }
  }

  /// A neighbour in the same kabupaten/kota looks after it.
  private func cover(of area: WilayahCode) -> [BulkForm] {
    let neighbour = area.parent.flatMap { parent in
      Wilayah.children(of: parent).first { !vacated.contains($0) }
    }
    guard let neighbour else { return [] }
    return [
      charge(ChargeForm.cover, .office("kecamatan", of: area), by: neighbour, days: 44)
    ]
  }

  /// A TKSK of each kabupaten/kota who is in office.
  private var coordinators: [BulkForm] {
    Wilayah.areas(at: .kabupaten, in: province).compactMap { kabupaten in
      Wilayah.children(of: kabupaten).last { !vacated.contains($0) }.map {
        charge(ChargeForm.coordinator, .office("kabkota", of: kabupaten), by: $0, days: 40)
      }
    }
  }

  private func charge(
    _ form: FormID, _ subject: BulkForm.Subject, by holder: WilayahCode, days: Int
  ) -> BulkForm {
    BulkForm(
      form, at: province, on: ago(days), about: subject,
      [
        ChargeForm.person: .holder(of: holder), ChargeForm.letter: "460/\(days)/SK-LATIHAN",
        ChargeForm.from: .text(ago(days).iso8601),
      ])
  }

  private var rates: [BulkForm] {
    [rate("APBN Kemensos", "1000000", days: 690), rate("APBD Provinsi", "300000", days: 320)]
  }

  private func rate(_ source: String, _ amount: String, days: Int) -> BulkForm {
    BulkForm(
      TaliAsihForm.id, at: province, on: ago(days),
      [
        TaliAsihForm.source: .text(source), TaliAsihForm.amount: .text(amount),
        TaliAsihForm.from: .text(ago(days).iso8601),
        TaliAsihForm.basis: "Keputusan contoh untuk latihan",
      ])
  }
}

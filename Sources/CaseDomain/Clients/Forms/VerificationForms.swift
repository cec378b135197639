/// The form that sends the proposals of a desa to verification.
public enum ProposeForm {
  public static let id: FormID = "verifikasi-ajukan"

  public static let year: FieldID = "tahun"
  public static let minuteNumber: FieldID = "nomor-berita-acara"
  public static let minuteDay: FieldID = "tanggal-berita-acara"
  public static let note: FieldID = "catatan"

  /// `thisYear` stands in the year at first.
  public static func description(thisYear: Int) -> FormDescription {
    FormDescription(
      id, title: "Ajukan verifikasi",
      fields: [
        FormField(
          year, "Tahun", .number(2000...2100), required: true,
          help: "Tahun pendataan yang diverifikasi.", initial: "\(thisYear)"),
        FormField(
          minuteNumber, "Nomor BA", .text(limit: 60), required: true,
          help: "Nomor berita acara musyawarah desa/kelurahan."),
        FormField(
          minuteDay, "Tanggal BA", .date(.past), required: true,
          help: "Tanggal musyawarah desa/kelurahan."),
        FormField(note, "Catatan", .text(limit: 200)),
      ])
  }
}

/// The form in which a verifikator decides on what was sent in.
public enum DecideForm {
  public static let id: FormID = "verifikasi-putuskan"

  public static let state: FieldID = "keputusan"
  /// Entries that are returned although the others go on.
  public static let returned: FieldID = "kembalikan"
  public static let note: FieldID = "catatan"

  /// `states` are those that may follow, `entries` the batch's, by their row numbers.
  public static func description(
    states: [EntryState], entries: [FieldChoice]
  ) -> FormDescription {
    let isReturned = FieldCondition.has(state, anyOf: [EntryState.dikembalikan.rawValue])
    return FormDescription(
      id, title: "Putusan verifikasi",
      fields: [
        FormField(
          state, "Keputusan", .choice(.fixed(states.map { FieldChoice($0.rawValue, $0.label) })),
          required: true,
          help: "Yang dikembalikan tidak dihitung dan dapat diperbaiki pengusul."),
        FormField(
          returned, "Kembalikan", .ticks(.fixed(entries)),
          help: "Entri yang belum memenuhi syarat; yang lain tetap diputuskan.",
          when: .not(isReturned)),
        FormField(
          note, "Catatan", .text(limit: 200), required: true,
          help: "Alasan pengembalian: apa yang perlu diperbaiki.",
          when: .any([isReturned, .filled(returned)])),
      ])
  }
}

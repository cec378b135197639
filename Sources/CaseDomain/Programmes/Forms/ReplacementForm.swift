/// The form `penggantian-kps`: one line of the *rekap penggantian*.
///
/// Compiling is a TKSK's task, deciding is not within RASTRA's dates (FACTS 13): the last two
/// fields are the decision.
public enum ReplacementForm {
  public static let id: FormID = "penggantian-kps"
  public static let desa: FieldID = "desa"
  public static let outgoing: FieldID = "diganti"
  public static let reason: FieldID = "alasan"
  public static let incoming: FieldID = "pengganti"
  public static let minute: FieldID = "berita-acara"
  public static let minuteDay: FieldID = "tanggal-ba"
  public static let decidedBy: FieldID = "diputus-oleh"
  public static let decidedDay: FieldID = "tanggal-putusan"

  public static let description = FormDescription(
    id, title: "Rekap penggantian KPS",
    fields: [
      FormField(desa, "Desa/Kel.", .area(.desa), required: true, carriesOver: true),
      FormField(outgoing, "Yang diganti", .text(limit: 80), required: true),
      FormField(
        reason, "Alasan", .text(limit: 120), required: true,
        help: "Meninggal, pindah, sudah mampu, tidak ditemukan, dan sebagainya."),
      FormField(incoming, "Pengganti", .text(limit: 80)),
      FormField(minute, "Nomor BA", .text(limit: 60), help: "Berita acara musyawarah desa."),
      FormField(minuteDay, "Tanggal BA", .date(.past)),
      FormField(
        decidedBy, "Diputus oleh", .text(limit: 80),
        help: "Musyawarah desa/kelurahan atau Dinas Sosial. Kosongkan selama masih usulan.",
        section: "Putusan"),
      FormField(decidedDay, "Tanggal putusan", .date(.past), when: .filled(decidedBy)),
    ], repeats: true)
}

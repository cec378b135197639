/// The form `penerima`: one family of a round's beneficiary list.
public enum BeneficiaryForm {
  public static let id: FormID = "penerima"
  public static let desa: FieldID = "desa"
  public static let name: FieldID = "nama"
  public static let nik: FieldID = "nik"
  public static let kk: FieldID = "kk"
  public static let received: FieldID = "terima"

  public static let description = FormDescription(
    id, title: "Penerima program",
    fields: [
      FormField(desa, "Desa/Kel.", .area(.desa), required: true, carriesOver: true),
      FormField(name, "Nama pengurus", .text(limit: 80), required: true),
      FormField(nik, "NIK", .nik, help: "Kosongkan bila daftar tidak memuatnya."),
      FormField(kk, "Nomor KK", .kk),
      FormField(received, "Sudah terima", .yesNo, required: true, initial: "tidak"),
    ], repeats: true)
}

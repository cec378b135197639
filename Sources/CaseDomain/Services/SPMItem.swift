/// One of the twelve service items of the minimum standard outside panti (Permensos 9/2018,
/// FACTS 5.3).
///
/// The raw value is stored; the order is that of the sub-activities.
public enum SPMItem: String, CaseIterable, Sendable {
  case permakanan
  case sandang
  case alatBantu = "alat-bantu"
  case reunifikasi
  case bimbingan
  case bimbinganKeluarga = "bimbingan-keluarga"
  case identitas
  case pendidikanKesehatan = "pendidikan-kesehatan"
  case dataPengaduan = "data-pengaduan"
  case kedaruratan
  case penelusuran
  case rujukan

  /// The place in the list, 1 to 12.
  public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

import CaseDomain

/// What the commands after an event say.
enum BimtekResultText {
  /// The counts of a recap: the head of the column, and the key in JSON.
  static let counts: [(head: String, key: String)] = [
    ("Diundang", "diundang"), ("Pengganti", "pengganti"), ("Tamu", "tamu"),
    ("Pasti", "terkonfirmasi"), ("Hadir", "hadir"), ("L", "hadirLakiLaki"),
    ("P", "hadirPerempuan"), ("Absen", "tidakHadir"), ("Batal", "batal"),
    ("Luar registri", "luarRegistri"), ("Pilar lain", "pilarLain"),
    ("Belum dilatih", "belumPernahDilatih"),
  ]
  static let recapHeads = ["Kab/kota"] + counts.map(\.head)
  static let total = "Jumlah"

  static func exportHeads(_ event: BimtekEvent) -> [String] {
    ["nomor", "nama", "kabupaten", "mewakili", "keadaan"]
      + event.sessions.map { "sesi\($0.number)" } + ["persen", "pretest", "posttest", "sertifikat"]
  }

  static func certified(_ number: String, _ count: Int) -> String {
    "\(count) sertifikat diberikan: \(number)."
  }

  static func badges(_ count: Int, in files: [String]) -> String {
    "\(count) lencana di \(files.joined(separator: ", "))"
  }

  static func withoutBadge(_ count: Int) -> String {
    "\(count) peserta tanpa lencana: nomornya di atas 9999."
  }

  static func testsRead(_ count: Int) -> String { "Nilai \(count) peserta tersimpan." }
  static func scoresRead(_ count: Int) -> String { "\(count) nilai tersimpan." }

  static func badRow(_ record: Int) -> String {
    "Baris \(record) tidak terbaca; tidak ada yang disimpan. Nomor harus angka, nilai 0 sampai 100."
  }

  static func noSuchParticipant(_ code: String) -> String {
    "Ada nomor yang bukan peserta \(code); tidak ada yang disimpan."
  }

  static func noSelection(_ id: Int64) -> String {
    "Seleksi \(id) tidak ada. Lihat nomornya dengan: pilar seleksi daftar"
  }

  static func notInSelection(_ record: Int) -> String {
    "Baris \(record): calon, kriteria atau juri tidak ada di seleksi ini; tidak ada yang disimpan."
  }

  static let selectionColumns = [
    Listing.Column("No", "nomor"), Listing.Column("Seleksi", "nama"),
    Listing.Column("Kategori", "kategori"), Listing.Column("Tanggal", "tanggal"),
    Listing.Column("Kegiatan", "kegiatan"), Listing.Column("Berita acara", "beritaAcara"),
    Listing.Column("Ditandatangani", "ditandatangani"),
  ]

  static func championColumns(_ championship: Championship) -> [Listing.Column] {
    [
      Listing.Column("Per.", "peringkat"), Listing.Column("Kab/kota", "wilayah"),
      Listing.Column("Poin", "poin"),
    ]
      + championship.points.keys.sorted().map {
        Listing.Column("Per. \($0)", "peringkat\($0)")
      }
  }

  /// How ranks become points, and whether the result may still change.
  static func pointRule(_ championship: Championship) -> String {
    let rule = championship.points.sorted { $0.key < $1.key }
      .map { "peringkat \($0.key) = \($0.value)" }.joined(separator: ", ")
    let state =
      championship.unsigned == 0
      ? "" : " Sementara: \(championship.unsigned) kategori belum ditandatangani."
    return "Poin: \(rule)." + state
  }

  static func rankingColumns(_ sheet: SelectionSheet) -> [Listing.Column] {
    [
      Listing.Column("Per.", "peringkat"), Listing.Column("No", "nomor"),
      Listing.Column("Calon", "calon"), Listing.Column("Kab/kota", "wilayah"),
    ] + sheet.criteria.map { Listing.Column("\($0.name) (\($0.weight))", $0.name) } + [
      Listing.Column("Nilai", "nilai"), Listing.Column("Kurang", "nilaiKurang"),
    ]
  }
}

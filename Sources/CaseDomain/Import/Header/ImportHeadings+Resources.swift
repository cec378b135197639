extension ImportHeadings {
  /// What a list of PSKS says beside the person: FACTS 2.2 and the files of FACTS 8.1 G and I.
  static let resourceColumns: [Line] =
    servingColumns + institutionColumns + [
      (
        .kinds,
        """
        jenispsks kategoripsks psks kodepsks jenis kategori kodejenis kodejenispsks jeniskategori \
        namajenispsks kodekategori jenispilar jenispilarsosial pilar pilarsosial unsur \
        jenispotensi nojenis nopsks jenissumber tipepsks
        """
      ),
      (.subject, "jenissubjek subjek subjekpsks bentuk bentukpsks individulembaga jenisdata"),
      (.name, "namapsks namapilar namaanggota namaindividulembaga namaorang namasubjek"),
      (.nik, "identitas noidentitas noregistrasi noreg nikpsks nikatau nikregistrasi"),
      (.recordedOn, "tanggalpendataan tanggaldidata tanggaldata tanggalinput tanggal"),
      (.year, "tahun tahunpendataan tahundata"),
    ]

  /// What lists of PSKS and TKSK say of serving.
  static let servingColumns: [Line] = [
    (
      .since,
      """
      mulai tanggalmulai mulaitugas tmt tmttugas sejak tanggalpengangkatan mulaibertugas \
      tanggalmasuk masatugasmulai masaberlakumulai berlakumulai tahunmulai tahunmasuk aktifsejak \
      tahunbergabung
      """
    ),
    (
      .until,
      """
      selesai sampai tanggalselesai selesaitugas berakhir tanggalberakhir akhirtugas \
      akhirmasatugas masatugassampai tahunselesai skberlakusampai masaberlakusk
      """
    ),
    (
      .status,
      """
      status statusaktif statuskeaktifan aktif keaktifan keadaan statuskeanggotaan statuskinerja \
      statustugas masihaktif
      """
    ),
    (.memberNumber, "noanggota noindukanggota nia nokta nokartuanggota noinduk kodeanggota"),
    (
      .letter,
      "sk nosk skno skpengangkatanno noskpengangkatan skpengangkatan noskterakhir noskkades noskkadis nosuratsk"
    ),
    (.letterDay, "tanggalsk tanggalskpengangkatan tglsk"),
    (.letterIssuer, "penerbitsk pejabatsk skdari yangmenetapkan ditetapkanoleh penandatangansk"),
    (.paidBy, "sumberhonor sumberhonorarium sumberdana sumberpembiayaan honordari pembayar"),
    (
      .trainingName,
      """
      pelatihan namapelatihan bimtek namabimtek diklat namadiklat pelatihanterakhir \
      bimbinganteknis pelatihanyangdiikuti bimtekdasar
      """
    ),
    (.trainingOrganiser, "penyelenggara penyelenggarapelatihan penyelenggarabimtek pelaksana"),
    (.trainingDay, "tanggalpelatihan tahunpelatihan tanggalbimtek tahunbimtek waktupelatihan"),
    (.certificate, "sertifikat nosertifikat nosertifikatpelatihan sertifikatbimtek piagam"),
    (.email, "email alamatemail surel"),
    (.recruited, "tahunpengangkatan tahunrekrutmen tahundiangkat tahunsk angkatan"),
  ]

  private static let institutionColumns: [Line] = [
    (.position, "jabatan kedudukan jabatandalamlembaga jabatandilembaga posisi"),
    (.institution, "lembaga namalembaga organisasi namaorganisasi asallembaga wadah namalks"),
    (.tier, "tingkat tingkatan jenjang tingkatlembaga level tingkatkarangtaruna"),
    (
      .validUntil,
      "berlakusampai masaberlaku masaberlakuizin izinberlakusampai tanggalkedaluwarsa berlakuhingga"
    ),
    (.letter, "izin noizin notandadaftar stp nostp siop nosiop nosuratizin"),
    (.letterDay, "tanggalizin tanggaltandadaftar tanggalstp"),
    (.leader, "ketua namaketua pimpinan namapimpinan ketualembaga penanggungjawab"),
    (.membersMale, "anggotal anggotalakilaki jumlahanggotal anggotapria jumlahlakilaki"),
    (.membersFemale, "anggotap anggotaperempuan jumlahanggotap anggotawanita jumlahperempuan"),
    (.capacity, "kapasitas dayatampung kapasitastampung"),
  ]
}

/// Which headings mean which column, list by list, by the keys of ``HeaderName``.
enum ImportHeadings {
  /// For a list of PPKS.
  static let clients = table(people + clientColumns)
  /// For a list of PSKS, people and institutions.
  static let resources = table(people + resourceColumns)
  /// For a list of TKSK.
  static let appointments = table(people + appointmentColumns)

  /// A column with the keys of its headings, blanks between them.
  typealias Line = (ImportColumn, String)

  /// Later lines win over earlier ones.
  private static func table(_ lines: [Line]) -> [String: ImportColumn] {
    var table: [String: ImportColumn] = [:]
    for (column, headings) in lines {
      for heading in headings.split(separator: " ") { table[String(heading)] = column }
    }
    return table
  }

  /// What every list may say of a person.
  private static let people: [Line] = [
    (
      .name,
      """
      nama namalengkap namappks namaklien namaorang namawarga namapenduduk namaindividu \
      namapenerima namapenerimamanfaat namasesuaiktp namalengkapsesuaiktp namaktp \
      namalengkapktp namapenyandang namaanggotakeluarga namalengkapppks
      """
    ),
    (
      .nik,
      """
      nik nonik noktp ktp niknoktp nonikktp noktpnik nikktp ktpnik niksesuaiktp noktpel nikktpel \
      noindukkependudukan noidentitas nikppks
      """
    ),
    (.kk, "kk nokk nokkk nomorkk idkk nokkppks"),
    (.birthPlace, "tempatlahir tempatkelahiran kotalahir tmptlahir tmplahir tptlahir"),
    (
      .birthDate,
      "tanggallahir tanggalkelahiran tgllahir tgllhr tanggalbulantahunlahir lahir tanggallahirppks"
    ),
    (
      .birthPlaceAndDate,
      "tempattanggallahir ttl tempattgllahir tempatlahirtanggallahir tmptgllahir"
    ),
    (.sex, "jk jeniskelamin lp kelamin jenkel jnskelamin jeniskelaminlp lkpr lakiperempuan gender"),
    (
      .address,
      """
      alamat alamatlengkap alamatdomisili alamatrumah alamatktp alamatjalan alamatsekarang \
      alamattinggal alamattempattinggal alamatsesuaiktp jalan
      """
    ),
    (.rt, "rt nort"),
    (.rw, "rw norw"),
    (.rtRw, "rtrw nortrw"),
    (
      .areaCode,
      """
      kodewilayah kodedesa kodekelurahan kodedesakelurahan kodekelurahandesa kodekemendagri \
      kodewilayahkemendagri kodewilayahdesa kodebps kodedesabps kodewilayahbps kodekecamatan \
      kodearea
      """
    ),
    (
      .desa,
      """
      desa kelurahan desakelurahan kelurahandesa namadesa namakelurahan namadesakelurahan \
      namakelurahandesa pekon kampung tiyuh desapekon pekonkelurahan kampungkelurahan \
      tiyuhkelurahan desadomisili desakelurahandomisili
      """
    ),
    (.kecamatan, "kecamatan namakecamatan kecamatandomisili"),
    (
      .kabupaten,
      """
      kabupaten kota kabupatenkota kotakabupaten namakabupaten namakabupatenkota kabkota \
      namakabkota daerahtingkatii
      """
    ),
    (.provinsi, "provinsi namaprovinsi"),
    (.phone, "hp nohp telepon notelepon nohptelepon noteleponhp kontak nowa nowhatsapp notelp"),
  ]

  private static let clientColumns: [Line] = [
    (
      .types,
      """
      jenisppks kategorippks ppks kategori jenis kodeppks kodejenis kodejenisppks jeniskategori \
      jeniskategorippks kategorijenisppks tipeppks klasifikasippks jenismasalah \
      jenismasalahsosial namajenisppks jenispermasalahan kodekategori nojenisppks noppks
      """
    ),
    (
      .recordedOn,
      "tanggalpendataan tanggaldidata tanggalpencatatan tanggaldata tgldata tglpendataan"
    ),
    (.year, "tahun tahunpendataan tahundata"),
  ]
}

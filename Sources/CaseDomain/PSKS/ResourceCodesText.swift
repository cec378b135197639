extension TrainingLevel {
  public var label: String {
    switch self {
    case .bimtekDasar: "Bimtek dasar"
    case .bimtekLanjutan: "Bimtek lanjutan"
    case .sertifikat: "Sertifikat kompetensi"
    case .lain: "Pelatihan lain"
    }
  }
}

extension ResourceTier {
  public var label: String {
    switch self {
    case .desa: "Desa/kelurahan"
    case .kecamatan: "Kecamatan"
    case .kabupaten: "Kabupaten/kota"
    case .provinsi: "Provinsi"
    }
  }

  /// For a narrow column.
  public var short: String {
    switch self {
    case .desa: "desa"
    case .kecamatan: "kec"
    case .kabupaten: "kab/ko"
    case .provinsi: "prov"
    }
  }
}

extension PermitKind {
  public var label: String {
    switch self {
    case .sk: "SK"
    case .tandaDaftar: "Tanda daftar (STP)"
    case .siop: "SIOP"
    case .akta: "Akta notaris"
    case .kemenkumham: "Pengesahan Kemenkumham"
    case .akreditasi: "Akreditasi"
    case .domisili: "Keterangan domisili"
    case .lain: "Izin lain"
    }
  }
}

extension PaySource {
  public var label: String {
    switch self {
    case .pusat: "APBN (Kemensos)"
    case .provinsi: "APBD provinsi"
    case .kabupaten: "APBD kabupaten/kota"
    case .desa: "APB Desa"
    case .lain: "Sumber lain"
    }
  }
}

extension RoleEndReason {
  public var label: String {
    switch self {
    case .habisMasa: "Masa tugas habis"
    case .mengundurkanDiri: "Mengundurkan diri"
    case .meninggal: "Meninggal dunia"
    case .pindah: "Pindah tempat tinggal"
    case .sakit: "Sakit lama"
    case .jabatanLain: "Jabatan lain (kades, PNS/PPPK, TNI, Polri)"
    case .partai: "Partai atau calon legislatif"
    case .hukum: "Putusan pidana"
    case .evaluasi: "Hasil evaluasi atau pelanggaran"
    case .usia: "Batas usia"
    case .lembagaBerakhir: "Lembaganya berakhir"
    case .salahCatat: "Salah catat"
    case .lain: "Lainnya"
    }
  }
}

extension InstitutionEndReason {
  public var label: String {
    switch self {
    case .bubar: "Bubar"
    case .tidakAktif: "Tidak aktif lagi"
    case .izinDicabut: "Izin dicabut"
    case .bergabung: "Bergabung dengan lembaga lain"
    case .pindah: "Pindah wilayah"
    case .salahCatat: "Salah catat"
    case .lain: "Lainnya"
    }
  }
}

extension LKSService {
  public var label: String {
    switch self {
    case .anakDalam: "Anak dalam panti"
    case .anakLuar: "Anak luar panti"
    case .abh: "ABH"
    case .disabilitasDalam: "Disabilitas dalam panti"
    case .disabilitasLuar: "Disabilitas luar panti"
    case .gelandangan: "Gelandangan dan pengemis"
    case .napza: "Korban NAPZA"
    case .lansiaDalam: "Lansia dalam panti"
    case .lansiaLuar: "Lansia luar panti"
    case .ampk: "AMPK"
    case .odha: "ODHIV"
    case .tas: "Taman anak sejahtera"
    case .tunaSosial: "Tuna sosial dan korban perdagangan orang"
    case .bwbp: "BWBP/eks napiter"
    }
  }
}

extension PSKSFilter.Status {
  public var label: String {
    switch self {
    case .berlaku: "berlaku"
    case .berakhir: "berakhir"
    case .semua: "semua"
    }
  }
}

extension PSKSUnit {
  /// The word beside a number.
  public var label: String { rawValue }
}

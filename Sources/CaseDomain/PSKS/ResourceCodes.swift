/// The level of what a person learned; the raw value is stored.
public enum TrainingLevel: String, CaseIterable, Sendable {
  case bimtekDasar = "bimtek-dasar"
  case bimtekLanjutan = "bimtek-lanjutan"
  case sertifikat
  case lain

  /// The levels that make somebody qualified (FACTS 2.2: basic bimtek, certificate).
  public static let qualifying: [TrainingLevel] = [.bimtekDasar, .sertifikat]
}

/// The level at which a role is held or an institution stands; the raw value is stored.
public enum ResourceTier: String, CaseIterable, Sendable {
  case desa
  case kecamatan
  case kabupaten
  case provinsi

  /// The level of an area.
  public init(of area: WilayahCode) {
    switch area.level {
    case .desa: self = .desa
    case .kecamatan: self = .kecamatan
    case .kabupaten: self = .kabupaten
    case .provinsi: self = .provinsi
    }
  }

  public var level: WilayahLevel {
    switch self {
    case .desa: .desa
    case .kecamatan: .kecamatan
    case .kabupaten: .kabupaten
    case .provinsi: .provinsi
    }
  }
}

/// A paper of an institution; the raw value is stored.
public enum PermitKind: String, CaseIterable, Sendable {
  case sk
  case tandaDaftar = "tanda-daftar"
  case siop
  case akta
  case kemenkumham
  case akreditasi
  case domisili
  case lain
}

/// Who pays for a role; the raw value is stored, an empty text stands for nobody (FACTS 3.6).
public enum PaySource: String, CaseIterable, Sendable {
  case pusat
  case provinsi
  case kabupaten
  case desa
  case lain
}

/// Why a role ended (FACTS 3.7); the raw value is stored.
public enum RoleEndReason: String, CaseIterable, Sendable {
  case habisMasa = "habis-masa"
  case mengundurkanDiri = "mengundurkan-diri"
  case meninggal
  case pindah
  case sakit
  case jabatanLain = "jabatan-lain"
  case partai
  case hukum
  case evaluasi
  case usia
  case lembagaBerakhir = "lembaga-berakhir"
  case salahCatat = "salah-catat"
  case lain
}

/// Why an institution ended; the raw value is stored.
public enum InstitutionEndReason: String, CaseIterable, Sendable {
  case bubar
  case tidakAktif = "tidak-aktif"
  case izinDicabut = "izin-dicabut"
  case bergabung
  case pindah
  case salahCatat = "salah-catat"
  case lain
}

/// A kind of service of an LKS (FACTS 2.2, in use in East Java); the raw value is stored.
public enum LKSService: String, CaseIterable, Sendable {
  case anakDalam = "anak-dalam-panti"
  case anakLuar = "anak-luar-panti"
  case abh
  case disabilitasDalam = "disabilitas-dalam-panti"
  case disabilitasLuar = "disabilitas-luar-panti"
  case gelandangan = "gelandangan-pengemis"
  case napza
  case lansiaDalam = "lansia-dalam-panti"
  case lansiaLuar = "lansia-luar-panti"
  case ampk
  case odha
  case tas = "taman-anak-sejahtera"
  case tunaSosial = "tuna-sosial-perdagangan-orang"
  case bwbp = "bwbp-eks-napiter"
}

import CaseDomain

/// What the account commands say.
enum AccountText {
  static let heads = ["Akun", "Peran", "Wilayah kerja", "Keadaan"]
  static let nothingToChange = "Sebut apa yang diubah: --peran, --wilayah atau --aktifkan."
  static let notOneself = "Akun sendiri tidak dapat dinonaktifkan. Minta admin lain."

  static func badName(_ name: String) -> String {
    "Nama akun '\(name)' tidak dapat dipakai. Pakai huruf kecil, angka, titik atau garis."
  }

  static func added(_ account: NewAccount) -> String {
    "Akun \(account.name) dibuat: \(name(of: account.role)), \(Wilayah.title(of: account.area))."
  }

  static func changed(_ name: String, _ change: AccountChange) -> String {
    switch change.isActive {
    case true?: "Akun \(name) aktif kembali."
    case false?: "Akun \(name) dinonaktifkan."
    case nil: "Akun \(name) diubah."
    }
  }

  static func state(isActive: Bool) -> String { isActive ? "aktif" : "nonaktif" }

  /// The role as people say it.
  static func name(of role: Role) -> String {
    switch role {
    case .tksk: "TKSK"
    case .operatorKecamatan: "operator kecamatan"
    case .verifikator: "verifikator kab/kota"
    case .bidangProvinsi: "bidang provinsi"
    case .admin: "admin"
    case .auditor: "auditor"
    }
  }
}

/// What `pilar --help` says.
enum PilarText {
  static let version = "0.2.0"
  static let abstract = "Pengelola kasus kesejahteraan sosial tingkat kecamatan."
}

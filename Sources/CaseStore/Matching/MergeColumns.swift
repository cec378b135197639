import CaseDomain

extension MergeField {
  /// The columns of `person` that the field is made of.
  var columns: [String] {
    switch self {
    case .name: ["name"]
    case .nik: ["nik", "nikReason", "nikChecked"]
    case .kk: ["kk"]
    case .birth: ["birthDay", "birthEstimated"]
    case .birthPlace: ["birthPlace"]
    case .sex: ["sex"]
    case .address: ["area", "address", "rt", "rw", "desaText"]
    case .phone: ["phone"]
    case .religion: ["religion"]
    case .education: ["education"]
    case .occupation: ["occupation"]
    case .marital: ["marital"]
    }
  }

  /// Columns that nobody chooses: what the one who stays lacks, he takes over.
  static let filledSilently = ["relation", "visitWarning"]
}

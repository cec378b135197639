/// Names that are common in the province, put together at random.
enum GivenNames {
  static let men = [
    "Ahmad", "Muhammad", "Abdul", "Ahmad Rifani", "Saipul", "Hamdani", "Jamaludin", "Supian",
    "Bahrudin", "Rusli", "Syahrani", "Johansyah", "Fahrurazi", "Gazali", "Ismail", "Kaspul",
    "Mahyudin", "Nurdin", "Pahrudin", "Ridwan", "Sabran", "Taufik", "Usman", "Wahyudi", "Yusuf",
    "Zainal", "Anang", "Utuh", "Idris", "Hasan", "Budi", "Slamet", "Agus", "Eko", "Dedi",
  ]
  static let women = [
    "Siti", "Noor", "Nor", "Fitriani", "Mahrita", "Asmah", "Norlaila", "Rahmawati", "Aminah",
    "Jainah", "Masitah", "Galuh", "Mariani", "Rusmini", "Salasiah", "Hamidah", "Kartini",
    "Lamsiah", "Maimunah", "Nurhayati", "Patimah", "Raudah", "Sumiati", "Wahidah", "Yuliana",
    "Zubaidah", "Dewi", "Sri", "Endang", "Ida", "Hasnah", "Helda", "Mastora", "Norhasanah",
  ]
  static let last = [
    "Aini", "Rahmah", "Hidayat", "Rahman", "Hakim", "Azhari", "Saputra", "Lestari", "Wati",
    "Maulida", "Sari", "Permata", "Ramadhan", "Ansyari", "Effendi", "Fauzi", "Hadi", "Irawan",
    "Kurniawan", "Lukman", "Mansyah", "Noviar", "Pratama", "Rosadi", "Setiawan", "Wijaya",
    "Yanti", "Zulkifli", "Arsyad", "Basuki", "Darmawan", "Gunawan", "Halimah", "Murni",
    "Purnama", "Rusdiana", "Santoso", "Utami", "Widodo", "Zahra",
  ]

  static func name(woman: Bool, from random: inout SeededGenerator) -> String {
    let first = random.pick(woman ? women : men)
    let parts = [first, random.pick(last), random.pick(last)]
    return parts.prefix(Int.random(in: 2...3, using: &random)).joined(separator: " ")
  }
}

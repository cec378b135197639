import CaseDomain
import Testing

struct NameKeyTests {
  static let sortKeys: [(name: String, key: String)] = [
    ("MAIMUNAH", "maimunah"),
    ("Hj. Siti Nur'aini, S.Pd", "siti nuraini"),
    ("Drs. H. Ahmad Yani, M.Si", "ahmad yani"),
    ("Drs.H.Ahmad", "ahmad"),
    ("K.H. Zainuddin", "zainuddin"),
    ("dr. Rina  Wati", "rina wati"),
    ("Budi Santoso S.Pd.I", "budi santoso"),
    ("Budi Santoso SE", "budi santoso"),
    ("Rahmat, S.H., M.H.", "rahmat"),
    ("M.Yusuf", "m yusuf"),
    ("Al-Hadi", "al hadi"),
    ("Aminah (alm)", "aminah"),
    ("H.", "h"),
    ("Hj", "hj"),
    ("José Núñez", "jose nunez"),
    ("Nur’aini", "nuraini"),
    ("Ibu Ratna", "ratna"),
    ("  ", ""),
  ]

  @Test(arguments: sortKeys)
  func sortsWithoutTitlesAndPunctuation(name: String, key: String) {
    #expect(NameKey.sortKey(of: name) == key)
  }

  /// Each line is one name as people write it.
  static let spellings: [[String]] = [
    ["Muhammad Yusuf", "Moh. Jusuf", "M. Yusuf", "Mohd Yusup Yusuf", "Mochammad Joesoef"],
    ["Achmad Sjarif", "Ahmad Syarif", "Akhmad Syarif"],
    ["Soeharto Djojo", "Suharto Joyo", "Suharto Yoyo"],
    ["Tjokro Aminoto", "Cokro Aminoto"],
    ["Abd. Rahman", "Abdul Rahman", "Abdurrahman", "Abdurahman", "Abdulrahman"],
    ["Abdussamad", "Abdul Samad", "Abd Samad"],
    ["Chairil Anwar", "Khairil Anwar", "Hairil Anwar"],
    ["Norhasanah", "Nurhasanah", "Noorhasanah", "Noerhasanah"],
    ["Siti Fathimah", "St. Fatimah", "Sitti Fatimah"],
    ["Ariyanto", "Aryanto", "Arjanto", "Arianto"],
    ["Rizky", "Riski", "Rizqi"],
    ["Aminah binti Ali", "Aminah bt. Ali", "Aminah Bte Ali"],
    ["Novi Wahyudi", "Nofi Wahjudi"],
    ["Ramadhan", "Ramadan"],
  ]

  @Test(arguments: spellings)
  func findsEverySpellingByEveryOther(names: [String]) {
    for name in names {
      let key = NameKey.searchKey(of: name)
      for other in names where !other.contains("Yusup") {
        #expect(matches(key, other), "\(other) → \(key)")
      }
    }
  }

  @Test func findsNameByAnyOfItsParts() {
    for name in Self.spellings.joined() + ["Rachmat Mukhtar", "Adjie Djoko", "Khadijah Shinta"] {
      let key = NameKey.searchKey(of: name)
      for word in name.split(separator: " ") where !word.contains(".") && word != "Joesoef" {
        for start in word.indices {
          for end in word.indices where end >= start {
            let part = String(word[start...end])
            #expect(matches(key, part), "\(part) of \(name) → \(key)")
          }
        }
      }
    }
  }

  static let queries: [(query: String, terms: [SearchTerm])] = [
    ("", []), ("  . ", []),
    ("siti ami", [.name("siti"), .name("ami")]),
    ("Hj. Siti", [.name("siti")]),
    ("hj", [.name("hi")]),
    ("moh", [.name("moh")]),
    ("moh. jus", [.name("muhamad"), .name("ius")]),
    ("ali ali", [.name("ali")]),
    ("6303", [.digits("6303")]),
    ("630305 450755 0012", [.digits("6303054507550012")]),
    ("'6303.05-45", [.digits("63030545")]),
    ("siti 6303", [.name("siti"), .digits("6303")]),
  ]

  @Test(arguments: queries)
  func readsWhatWasTyped(query: String, terms: [SearchTerm]) {
    #expect(NameKey.searchTerms(of: query) == terms)
  }

  @Test func makesBothKeysAtOnce() {
    let keys = NameKey.keys(of: "Hj. Noor Djannah")
    #expect(keys.sort == NameKey.sortKey(of: "Hj. Noor Djannah"))
    #expect(keys.search == NameKey.searchKey(of: "Hj. Noor Djannah"))
    #expect(keys.search == "nur ianah nor dianah")
  }

  private func matches(_ key: String, _ query: String) -> Bool {
    let bytes = Array(key.utf8)
    let terms = NameKey.searchTerms(of: query)
    return !terms.isEmpty
      && terms.allSatisfy { term in
        guard case .name(let text) = term else { return false }
        let part = Array(text.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: part) }
      }
  }
}

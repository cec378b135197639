import TerminalUI
import Testing

struct KeyReferenceTests {
  @Test func listsKeysByGroup() {
    let entries = ActionRegistry([
      sample("buka", keys: [.enter, .character("l")]),
      Action("bantu", group: "Umum", title: "Bantuan", keys: [.function(1)], message: "bantu"),
      sample("pipa", keys: [.character("|")]),
      sample("palet", keys: []),
    ]).entries
    #expect(
      KeyReference.markdown(entries) == """
        **Daftar**

        | Tombol | Guna |
        |---|---|
        | `Enter` `l` | Judul buka |
        | `\\|` | Judul pipa |

        **Umum**

        | Tombol | Guna |
        |---|---|
        | `F1` | Bantuan |

        """)
  }
}

import Foundation
import Sealing

extension CaseDatabase {
  /// Names the store in exports of facts: 32 hexadecimal digits, the same for every export.
  ///
  /// Made with the store's key, so that only who can open the store can tell that an export is of it.
  public func factsMark() throws(StoreError) -> String {
    try naming(path) {
      let mark = try key.subkey(for: "factmark").mark(Data(id.utf8))
      return mark.prefix(16).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
    }
  }
}

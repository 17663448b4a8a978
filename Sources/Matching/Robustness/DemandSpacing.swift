import Catalogue
import RepeatableNumbers

extension LabourDemandValues.ByBalance {
  /// Other distances between the classes of labour demand that keep their order and their ends.
  ///
  /// The classes are ordinal: how much worse a surplus is than a balance nobody has measured. So
  /// no result may hang on the pack's distances alone (SMAA-O).
  func spacings(count: Int) -> [LabourDemandValues.ByBalance] {
    let worths = Set(LabourDemand.Balance.allCases.flatMap { self[$0] }).sorted()
    guard let least = worths.first, let most = worths.last, worths.count > 2 else { return [self] }
    return (0..<count).map { number in
      if number == 0 { return self }
      var random = SplitMix64(seed: UInt64(number))
      let drawn = (0..<worths.count - 2).map { _ in Int.random(in: least...most, using: &random) }
      let spaced = [least] + drawn.sorted() + [most]
      let moved = Dictionary(uniqueKeysWithValues: zip(worths, spaced))
      func row(_ balance: LabourDemand.Balance) -> [Int] { self[balance].map { moved[$0] ?? $0 } }
      return LabourDemandValues.ByBalance(
        balanced: row(.balanced),
        surplus: row(.surplus),
        mismatch: row(.mismatch),
        shortage: row(.shortage),
      )
    }
  }
}

extension RulePack {
  /// The pack with other distances between the classes of labour demand.
  func with(_ spacing: LabourDemandValues.ByBalance) -> RulePack {
    var pack = self
    pack.values.labourDemand.byBalance = spacing
    return pack
  }
}

import Catalogue
import Languages

/// The regions by their codes.
///
/// - SeeAlso: Statistics Finland, classification `maakunta` 2026.
let regionNames: [RegionCode: Phrase] = [
  "01": Phrase(fi: "Uusimaa", sv: "Nyland", en: "Uusimaa"),
  "02": Phrase(fi: "Varsinais-Suomi", sv: "Egentliga Finland", en: "Southwest Finland"),
  "04": Phrase(fi: "Satakunta", sv: "Satakunta", en: "Satakunta"),
  "05": Phrase(fi: "Kanta-Häme", sv: "Egentliga Tavastland", en: "Kanta-Häme"),
  "06": Phrase(fi: "Pirkanmaa", sv: "Birkaland", en: "Pirkanmaa"),
  "07": Phrase(fi: "Päijät-Häme", sv: "Päijänne-Tavastland", en: "Päijät-Häme"),
  "08": Phrase(fi: "Kymenlaakso", sv: "Kymmenedalen", en: "Kymenlaakso"),
  "09": Phrase(fi: "Etelä-Karjala", sv: "Södra Karelen", en: "South Karelia"),
  "10": Phrase(fi: "Etelä-Savo", sv: "Södra Savolax", en: "South Savo"),
  "11": Phrase(fi: "Pohjois-Savo", sv: "Norra Savolax", en: "North Savo"),
  "12": Phrase(fi: "Pohjois-Karjala", sv: "Norra Karelen", en: "North Karelia"),
  "13": Phrase(fi: "Keski-Suomi", sv: "Mellersta Finland", en: "Central Finland"),
  "14": Phrase(fi: "Etelä-Pohjanmaa", sv: "Södra Österbotten", en: "South Ostrobothnia"),
  "15": Phrase(fi: "Pohjanmaa", sv: "Österbotten", en: "Ostrobothnia"),
  "16": Phrase(fi: "Keski-Pohjanmaa", sv: "Mellersta Österbotten", en: "Central Ostrobothnia"),
  "17": Phrase(fi: "Pohjois-Pohjanmaa", sv: "Norra Österbotten", en: "North Ostrobothnia"),
  "18": Phrase(fi: "Kainuu", sv: "Kajanaland", en: "Kainuu"),
  "19": Phrase(fi: "Lappi", sv: "Lappland", en: "Lapland"),
  "21": Phrase(fi: "Ahvenanmaa", sv: "Åland", en: "Åland"),
]

package kr.jikimi.crowd.verification;

/** Where expectations stand. */
final class Sources {

    static final String RIMEA = "RiMEA e.V., Richtlinie für Mikroskopische Entfluchtungsanalysen, version 3.0.0 (2016)";

    static final String NIST = "ISO 20414:2020 after Ronchi, Kuligowski, Reneke, Peacock, Nilsson 2013, NIST Technical"
            + " Note 1822 (whose numbers are given)";

    static final String SEYFRIED_2009 = "Seyfried, Rupprecht, Passon, Steffen, Klingsch, Boltes 2009, New insights into"
            + " pedestrian flow through bottlenecks, Transportation Science 43, 395-406: flow linear in the width, about"
            + " 1.9 persons per metre and second; the range of 15 % to each side is ours";

    static final String REVIEW = "Schadschneider, Klingsch, Klüpfel, Kretz, Rogsch, Seyfried 2009, Evacuation dynamics:"
            + " empirical results, modeling and applications, Encyclopedia of Complexity and System Science (arXiv"
            + " 0802.1620), range of the published diagrams";

    static final String OWN = "Own requirement";

    private Sources() {}
}

package kr.jikimi.formats.crime;

/** Whose five digits a district code is: both begin with the province, and some numbers mean different districts. */
public enum CodeSystem {
    /** 행정안전부 (법정동·행정동 코드의 앞 다섯 자리): 종로구 11110. */
    MOIS,
    /** 통계청 (한국행정구역분류): 종로구 11010. */
    KOSTAT
}

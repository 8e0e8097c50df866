package kr.jikimi.access;

/** What a role may do. Where it may do it is the scope's business. */
public enum Permission {
    TODAY_READ,
    PROGRAMME_READ,
    PROGRAMME_EDIT,
    PROGRAMME_CONFIRM,
    BUDGET_READ,
    BUDGET_BOOK,
    REGISTERS_READ,
    REGISTERS_WRITE,
    REGISTERS_CONFIRM,
    REPORTS_READ,
    REPORTS_EDIT,
    REPORTS_DOWNLOAD,
    FIGURES_READ,
    OFFICES_READ,
    OFFICES_EDIT,
    DUTIES_EDIT,
    DISTRICTS_EDIT,
    SETTINGS_EDIT,
    ACCOUNTS_ADMINISTER,
    ACCESSES_READ,
    ACCESSES_REVIEW
}

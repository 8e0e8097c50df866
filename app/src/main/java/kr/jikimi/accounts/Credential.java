package kr.jikimi.accounts;

import java.util.UUID;

/** What an account proves itself with. The second factor counts once its owner has proved to have it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Credential(
        UUID accountId,
        String passwordHash,
        boolean mustChange,
        byte[] factorSecret,
        boolean factorProven,
        long factorCounter) {}

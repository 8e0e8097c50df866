package kr.jikimi.registers.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV (RFC 4180, UTF-8 with or without a byte-order mark) as {@link CsvExport} writes it. */
final class CsvRows {

    private final String text;
    private int at;

    private CsvRows(String text) {
        this.text = text;
    }

    /** The rows; empty when the bytes are no UTF-8 text. */
    static Optional<List<List<String>>> read(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new CsvRows(text.startsWith("\uFEFF") ? text.substring(1) : text).rows());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        while (at < text.length()) {
            rows.add(row());
        }
        return rows;
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        do {
            cells.add(plain(cell()));
        } while (take(','));
        if (take('\r')) {
            take('\n');
        } else {
            take('\n');
        }
        return cells;
    }

    private String cell() {
        return take('"') ? quoted() : bare();
    }

    private String bare() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        while (at < text.length()) {
            char each = text.charAt(at++);
            if (each != '"') {
                cell.append(each);
            } else if (take('"')) {
                cell.append('"');
            } else {
                break;
            }
        }
        return cell.toString();
    }

    private boolean take(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    /** Without the apostrophe that keeps a spreadsheet from reading a formula. */
    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}

package kr.jikimi.papers;

/**
 * A picture on a line of its own.
 *
 * @param bytes the file as it is; the record keeps its own copy
 * @param alt what the picture shows, for those who cannot see it; required
 * @param caption printed below; may be empty
 * @param widthMillimetres printed width; the height follows the picture
 */
public record Picture(byte[] bytes, Kind kind, String alt, String caption, int widthMillimetres) implements Block {

    /** The file formats all renderers can print. */
    public enum Kind {
        PNG,
        SVG
    }

    public Picture {
        bytes = bytes.clone();
        if (alt.isBlank()) {
            throw new IllegalArgumentException(
                    "Picture \"%s\" has no alternative text.%nMaybe say in one sentence what it shows."
                            .formatted(caption));
        }
        if (widthMillimetres < 1 || widthMillimetres > 170) {
            throw new IllegalArgumentException(
                    "Picture \"%s\" is %d mm wide.%nMaybe use 1 to 170, the width of the text on A4."
                            .formatted(alt, widthMillimetres));
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}

package kr.jikimi.access;

/** The actor may not do this here. Shown as 403, or as 404 where even the existence of the thing is not theirs to know. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean hidden;

    private NotPermitted(String message, boolean hidden) {
        super(message);
        this.hidden = hidden;
    }

    public static NotPermitted refused(Permission permission) {
        return new NotPermitted("needs " + permission, false);
    }

    public static NotPermitted hidden() {
        return new NotPermitted("out of scope", true);
    }

    public boolean isHidden() {
        return hidden;
    }
}

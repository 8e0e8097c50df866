package kr.jikimi.access;

/** Knows which scope lies inside which. Declared here, implemented by the module that knows the units. */
public interface ScopeTree {

    /** True when the outer scope is the inner one or contains it, such as a division its teams. */
    boolean contains(Scope outer, Scope inner);
}

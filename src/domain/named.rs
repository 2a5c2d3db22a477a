//! Values that each have a word: in addresses, in what is kept, in ids of the page.

/// Declares an enum whose values have a word each, `Walking = "walking"`, so that value,
/// order and word are written once: `ALL`, `id` and `from_id` come of it.
macro_rules! named {
    (
        $(#[$of:meta])*
        pub enum $Name:ident {
            $($(#[$about:meta])* $Value:ident = $word:literal,)*
        }
    ) => {
        $(#[$of])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Name {
            $($(#[$about])* $Value,)*
        }

        impl $Name {
            /// Every one, in their order.
            pub const ALL: [$Name; [$($word),*].len()] = [$($Name::$Value),*];

            /// The word for it.
            pub const fn id(self) -> &'static str {
                match self {
                    $($Name::$Value => $word,)*
                }
            }

            /// The one of this word, if there is one.
            pub fn from_id(id: &str) -> Option<$Name> {
                $Name::ALL.into_iter().find(|one| one.id() == id)
            }
        }
    };
}

pub(crate) use named;

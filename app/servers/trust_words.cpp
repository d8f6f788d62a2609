#include "app/servers/trust_words.h"

using namespace Qt::StringLiterals;

namespace vigie::trust {

const std::array<QLatin1StringView, 256> &trustWords()
{
    static constexpr std::array<QLatin1StringView, 256> words{
        "acorn"_L1, "actor"_L1, "agate"_L1, "album"_L1, "alder"_L1, "alley"_L1, "amber"_L1, "angle"_L1,
        "anvil"_L1, "apple"_L1, "apron"_L1, "arrow"_L1, "aspen"_L1, "atlas"_L1, "attic"_L1, "autumn"_L1,
        "badge"_L1, "bagel"_L1, "baker"_L1, "bamboo"_L1, "banjo"_L1, "barley"_L1, "basil"_L1, "basket"_L1,
        "beacon"_L1, "beaver"_L1, "bell"_L1, "berry"_L1, "birch"_L1, "bishop"_L1, "bison"_L1, "blanket"_L1,
        "bonnet"_L1, "bottle"_L1, "bramble"_L1, "brass"_L1, "bread"_L1, "bridge"_L1, "broom"_L1, "bucket"_L1,
        "buffalo"_L1, "button"_L1, "cabin"_L1, "cactus"_L1, "camel"_L1, "candle"_L1, "canoe"_L1, "canyon"_L1,
        "carbon"_L1, "carpet"_L1, "castle"_L1, "cedar"_L1, "cello"_L1, "chalk"_L1, "cherry"_L1, "chimney"_L1,
        "cinder"_L1, "circle"_L1, "citrus"_L1, "clover"_L1, "coast"_L1, "cobalt"_L1, "coconut"_L1, "comet"_L1,
        "copper"_L1, "coral"_L1, "cotton"_L1, "cradle"_L1, "crane"_L1, "crater"_L1, "crayon"_L1, "cricket"_L1,
        "crown"_L1, "crystal"_L1, "cymbal"_L1, "dagger"_L1, "daisy"_L1, "dancer"_L1, "desert"_L1, "diamond"_L1,
        "dolphin"_L1, "donkey"_L1, "dragon"_L1, "drum"_L1, "eagle"_L1, "easel"_L1, "echo"_L1, "eclipse"_L1,
        "elbow"_L1, "ember"_L1, "engine"_L1, "fabric"_L1, "falcon"_L1, "farmer"_L1, "feather"_L1, "fennel"_L1,
        "ferry"_L1, "fiddle"_L1, "finch"_L1, "flagon"_L1, "flame"_L1, "flint"_L1, "flute"_L1, "forest"_L1,
        "fossil"_L1, "fountain"_L1, "fox"_L1, "galaxy"_L1, "garden"_L1, "garlic"_L1, "gazelle"_L1, "geyser"_L1,
        "ginger"_L1, "glacier"_L1, "glove"_L1, "goblet"_L1, "gorilla"_L1, "granite"_L1, "grape"_L1, "gravel"_L1,
        "guitar"_L1, "hammer"_L1, "harbor"_L1, "harvest"_L1, "hazel"_L1, "helmet"_L1, "hermit"_L1, "heron"_L1,
        "hickory"_L1, "honey"_L1, "horizon"_L1, "hornet"_L1, "iceberg"_L1, "igloo"_L1, "indigo"_L1, "iris"_L1,
        "island"_L1, "ivory"_L1, "jacket"_L1, "jaguar"_L1, "jasmine"_L1, "jersey"_L1, "jigsaw"_L1, "juniper"_L1,
        "kayak"_L1, "kettle"_L1, "kitten"_L1, "koala"_L1, "ladder"_L1, "lagoon"_L1, "lantern"_L1, "lavender"_L1,
        "lemon"_L1, "leopard"_L1, "library"_L1, "lilac"_L1, "lizard"_L1, "lobster"_L1, "lotus"_L1, "magnet"_L1,
        "mango"_L1, "maple"_L1, "marble"_L1, "marigold"_L1, "meadow"_L1, "melon"_L1, "meteor"_L1, "mirror"_L1,
        "mitten"_L1, "monsoon"_L1, "mosaic"_L1, "mountain"_L1, "muffin"_L1, "mustard"_L1, "napkin"_L1, "nectar"_L1,
        "needle"_L1, "nickel"_L1, "nomad"_L1, "nutmeg"_L1, "oasis"_L1, "oboe"_L1, "ocean"_L1, "olive"_L1,
        "onyx"_L1, "orange"_L1, "orbit"_L1, "orchid"_L1, "otter"_L1, "oxygen"_L1, "oyster"_L1, "paddle"_L1,
        "palace"_L1, "panther"_L1, "paper"_L1, "parrot"_L1, "pebble"_L1, "pelican"_L1, "pepper"_L1, "phantom"_L1,
        "piano"_L1, "pigeon"_L1, "pillow"_L1, "planet"_L1, "plaza"_L1, "pocket"_L1, "pollen"_L1, "poplar"_L1,
        "prairie"_L1, "pretzel"_L1, "prism"_L1, "puffin"_L1, "pumpkin"_L1, "puzzle"_L1, "pyramid"_L1, "quartz"_L1,
        "quill"_L1, "rabbit"_L1, "raccoon"_L1, "radish"_L1, "raft"_L1, "raven"_L1, "ribbon"_L1, "river"_L1,
        "robin"_L1, "rocket"_L1, "saddle"_L1, "saffron"_L1, "salmon"_L1, "sandal"_L1, "satin"_L1, "scarlet"_L1,
        "shadow"_L1, "silver"_L1, "sparrow"_L1, "spiral"_L1, "sponge"_L1, "squirrel"_L1, "statue"_L1, "summit"_L1,
        "sunset"_L1, "swallow"_L1, "tablet"_L1, "tailor"_L1, "temple"_L1, "thistle"_L1, "thunder"_L1, "tiger"_L1,
        "timber"_L1, "tulip"_L1, "tundra"_L1, "turtle"_L1, "umbrella"_L1, "valley"_L1, "vanilla"_L1, "velvet"_L1,
    };
    return words;
}

} // namespace vigie::trust

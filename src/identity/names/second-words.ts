/**
 * Second words of persona names, written for this project: things that are good to think of.
 *
 * Left out on purpose: persons, first names, places; food, drink, drugs and what is used with them; the
 * body; blades, needles, ropes, fire, weapons; bridges, rails, cliffs, towers; seas and rivers; medicine
 * and mourning; faith; beasts that frighten, disgust or serve as insults.
 */
const ANIMALS = `
  Alpaca Antelope Auklet Avocet Barbet Bilby Bluebird Bobolink Brambling Bulbul Bumblebee Bunting Capybara
  Caribou Catbird Chaffinch Chiffchaff Chipmunk Cotinga Cowrie Cricket Crossbill Curlew Cygnet Dolphin
  Dormouse Dragonfly Dunlin Dunnock Egret Eider Elk Fieldfare Finch Firecrest Flamingo Flycatcher Foal
  Gazelle Gecko Goldcrest Goldfinch Gosling Grebe Greenfinch Guillemot Hamster Hare Hedgehog Heron Hoopoe
  Ibis Impala Jerboa Kangaroo Kittiwake Koala Lacewing Lapwing Lark Llama Longspur Lorikeet Mallard Marmot
  Meadowlark Meerkat Merganser Moose Moth Motmot Mynah Nautilus Newt Numbat Okapi Oriole Oryx Otter Owl
  Parakeet Pelican Pika Pipit Platypus Plover Pony Potoroo Ptarmigan Puffin Quetzal Quokka Quoll Rabbit
  Redpoll Redstart Redwing Reindeer Ringlet Rosefinch Sanderling Sandpiper Scoter Seahorse Seal Shearwater
  Siskin Skylark Songbird Sparrow Squirrel Starfish Starling Stonechat Sunbird Swift Tanager Tapir Tern
  Tortoise Toucan Towhee Trogon Turaco Turnstone Turtle Veery Vicuna Vireo Vole Wagtail Wallaby Warbler
  Waxwing Whimbrel Whinchat Wigeon Wombat Woodlark Yaffle Zebra
`;

const PLANTS = `
  Acacia Acorn Alyssum Anemone Arbor Aster Astilbe Aubrieta Bamboo Banksia Beech Bellflower Birch Blossom
  Bluebell Bluestem Boxwood Bracken Calendula Campion Catalpa Catkin Celandine Cinquefoil Clover
  Coneflower Coreopsis Cornflower Cowslip Cranesbill Crocus Cyclamen Daffodil Dandelion Deutzia Dianthus
  Elm Eucalyptus Fernleaf Fescue Forsythia Frond Gardenia Gentian Geranium Ginkgo Gorse Grove Harebell
  Heliotrope Hickory Hosta Hydrangea Jacaranda Kapok Larch Larkspur Lavender Lichen Linden Lobelia Lupine
  Magnolia Mallow Maple Meadow Moss Oak Oakleaf Orchid Osier Pasture Penstemon Peony Periwinkle Petal
  Phlox Pieris Pine Pinecone Poplar Prairie Privet Protea Redwood Rockrose Rudbeckia Sapling Saxifrage
  Sedge Sedum Seedling Sequoia Silverbell Skimmia Snowbell Snowdrop Spinney Sprig Spruce Sunflower
  Sycamore Tamarack Tamarisk Teasel Thistle Trefoil Trillium Tulip Verbena Vervain Viburnum Weigela
  Wildflower Wisteria Woodruff Yarrow Zelkova Zinnia
`;

const SKY_AND_STONE = `
  Almanac Amethyst Asteroid Basalt Bedrock Breeze Calcite Cirrus Citrine Cloud Cobble Comet Cosmos
  Daybreak Daylight Dewdrop Driftwood Drizzle Equinox Feldspar Flagstone Frost Galaxy Gemstone Geode
  Granite Gypsum Horizon Lazurite Limestone Malachite Meridian Meteor Mica Mist Moonbeam Moonbow Moonlight
  Moonrise Moonstone Nebula Orbit Parallax Pebble Peridot Photon Planet Puddle Pulsar Quartz Quasar
  Rainbow Raindrop Rainfall Sandstone Seashell Selenite Shale Skylight Slate Snowfall Soapstone Solstice
  Springtime Starlight Stratus Sunbeam Sunlight Sunrise Sunshine Sunstone Topaz Travertine Zephyr Zircon
`;

const HOUSE_AND_GARDEN = `
  Alcove Alphabet Ampersand Anagram Armchair Armoire Atlas Awning Backpack Barometer Beehive Beret Bicycle
  Birdbath Birdhouse Blanket Bobble Bookmark Bookshelf Bureau Button Cabinet Calendar Caravan Cardigan
  Carousel Chapter Clock Compass Crossword Cupboard Cushion Desk Doorbell Doorstep Doorway Dovecote Easel
  Eiderdown Envelope Fable Feather Flowerbed Folktale Fountain Galoshes Garden Gatepost Gazebo Globe
  Gramophone Greenhouse Gyroscope Haiku Hallway Hatbox Hedge Hedgerow Journal Lamp Lampshade Lantern
  Lattice Locket Logbook Mailbox Mantel Mitten Nest Nightlight Nook Notebook Ornament Overcoat Palindrome
  Paperclip Parasol Parcel Patio Pendulum Pergola Picture Pinwheel Planter Pocket Pompom Poncho Porch
  Postcard Postmark Prism Pullover Quilt Rhyme Rosette Rucksack Rug Satchel Scroll Settee Shawl Signpost
  Sofa Stanza Storybook Sundial Sunroom Sweater Tablecloth Tapestry Telescope Timepiece Toybox Trellis
  Trinket Tuffet Typewriter Umbrella Vase Veranda Wallpaper Wardrobe Wicker Windmill Windsock Workbench
`;

const CRAFT_AND_PLAY = `
  Abacus Applique Batik Beadwork Bobbin Brocade Calico Cambric Canvas Cashmere Ceramic Chalk Chambray
  Chenille Chiffon Collage Confetti Crayon Crochet Damask Decoupage Denim Diorama Domino Doodle Embroidery
  Fabric Filigree Fleece Fresco Frisbee Gingham Gossamer Gouache Jacquard Kazoo Knitwear Lacework
  Marquetry Merino Mohair Mural Muslin Organza Origami Paintbrush Palette Paper Parchment Patchwork Pencil
  Pennant Pinboard Poplin Pottery Puzzle Quill Raffia Riddle Sandbox Sandcastle Sateen Scooter Sequin
  Skein Sketch Sketchbook Snowglobe Stencil Suede Taffeta Tangram Tartan Tassel Tempera Thimble Toboggan
  Tricycle Tulle Tweed Twill Unicycle Vellum Voile Woodwork Wool Yarn
`;

const MUSIC = `
  Accordion Arpeggio Autoharp Balalaika Ballad Bandstand Banjo Barcarole Bassoon Birdsong Bolero Cadence
  Cadenza Calypso Capriccio Carillon Castanet Celesta Cello Chime Chorus Clarinet Clavier Concerto
  Crescendo Cymbal Descant Duet Dulcimer Encore Ensemble Etude Euphonium Fanfare Fantasia Flute Folksong
  Gavotte Glissando Guitar Harmonica Harmonium Harp Humoresque Impromptu Interlude Intermezzo Jukebox
  Kalimba Libretto Madrigal Mandolin Maraca Marimba Mazurka Medley Melodica Metronome Minuet Musette
  Musicbox Nocturne Oboe Ocarina Octave Octet Operetta Orchestra Overture Partita Pavane Piano Pianola
  Piccolo Polka Prelude Quadrille Quartet Quintet Recital Refrain Reprise Rhapsody Rhythm Rondo Saxophone
  Scherzo Semitone Serenade Solfege Sonata Songbook Sonnet Spinet Staccato Symphony Tempo Theme Timpani
  Toccata Treble Trio Tune Ukulele Violin Waltz Whistle Windchime Woodwind Zither
`;

/** About 660 capitalised nouns of 3 to 10 ASCII letters; order is no secret and may change. */
export const SECOND_WORDS: readonly string[] = Object.freeze(
  [ANIMALS, PLANTS, SKY_AND_STONE, HOUSE_AND_GARDEN, CRAFT_AND_PLAY, MUSIC]
    .join(' ')
    .trim()
    .split(/\s+/),
);

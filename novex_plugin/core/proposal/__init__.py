"""What the card of an object knows: values that follow from others, what is missing, and how to look things up."""

"""The pages: each takes frozen values and says by signals what the people in front of it want."""

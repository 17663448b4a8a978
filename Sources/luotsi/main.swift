print("luotsi")
